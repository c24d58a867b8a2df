// calcinosis.h for C++17: handles give themselves back, texts are views, failures are exceptions.
//
// Nothing here holds logic; what a function means stands in calcinosis.h. A view (`value`,
// `std::string_view`) belongs to the object that it was read from and ends with it. Objects move
// and do not copy. Thread rules are those of the handles.

#ifndef CALCINOSIS_HPP
#define CALCINOSIS_HPP

#include "calcinosis.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace calcinosis {

// Why a call gave no result.
class error : public std::runtime_error {
public:
    error(calcinosis_status status, const std::string &message, std::string where = {},
          std::string suggestion = {})
        : std::runtime_error(message), status_(status), where_(std::move(where)),
          suggestion_(std::move(suggestion)) {}

    calcinosis_status status() const noexcept { return status_; }
    // Where in the input; empty where that has no place.
    const std::string &where() const noexcept { return where_; }
    // What would be right; empty where the message says all.
    const std::string &suggestion() const noexcept { return suggestion_; }
    // The permanent word of the status.
    std::string code() const {
        const char *word = "unknown";
        calcinosis_status_word(status_, &word);
        return word;
    }

private:
    calcinosis_status status_;
    std::string where_, suggestion_;
};

namespace detail {

template <auto Free> struct freed_by {
    template <typename Handle> void operator()(Handle *handle) const noexcept { Free(handle); }
};
template <typename Handle, auto Free> using owned = std::unique_ptr<Handle, freed_by<Free>>;

// The error object of one call, and the exception that it becomes.
class telling {
public:
    telling() {
        calcinosis_error *handle = nullptr;
        if (calcinosis_error_new(&handle) == CALCINOSIS_OK) handle_.reset(handle);
    }
    operator calcinosis_error *() const noexcept { return handle_.get(); }
    void check(calcinosis_status status) const {
        if (status == CALCINOSIS_OK) return;
        throw error(status, text(calcinosis_error_message), text(calcinosis_error_where),
                    text(calcinosis_error_suggestion));
    }

private:
    std::string text(calcinosis_status (*copy)(const calcinosis_error *, char *, size_t,
                                               size_t *)) const {
        size_t needed = 0;
        if (copy(handle_.get(), nullptr, 0, &needed) != CALCINOSIS_OK) return {};
        std::string text(needed, '\0');
        copy(handle_.get(), text.data(), text.size(), nullptr);
        text.pop_back(); // the NUL
        return text;
    }
    owned<calcinosis_error, calcinosis_error_free> handle_;
};

// For functions that say no more than their status.
inline void check(calcinosis_status status) {
    if (status == CALCINOSIS_OK) return;
    const char *word = "unknown";
    calcinosis_status_word(status, &word);
    throw error(status, word);
}

// What a function hands out last.
template <typename T, typename Function, typename... Given>
T got(Function function, Given... given) {
    T out{};
    check(function(given..., &out));
    return out;
}
// The same; nothing where there is none.
template <typename T, typename Function, typename... Given>
std::optional<T> found(Function function, Given... given) {
    T out{};
    const calcinosis_status status = function(given..., &out);
    if (status == CALCINOSIS_NOT_FOUND) return std::nullopt;
    check(status);
    return out;
}
template <typename Function, typename... Given>
std::string_view text(Function function, Given... given) {
    const char *start = nullptr;
    size_t length = 0;
    check(function(given..., &start, &length));
    return {start, length};
}

} // namespace detail

// A value within an answer or a document.
class value {
public:
    explicit value(const calcinosis_value *handle) : handle_(handle) {}

    int32_t type() const { return detail::got<int32_t>(calcinosis_value_type, handle_); }
    size_t size() const { return detail::got<size_t>(calcinosis_value_count, handle_); }
    double number() const { return detail::got<double>(calcinosis_value_number, handle_); }
    int64_t integer() const { return detail::got<int64_t>(calcinosis_value_integer, handle_); }
    bool boolean() const { return detail::got<int32_t>(calcinosis_value_boolean, handle_) != 0; }
    std::string_view text() const { return detail::text(calcinosis_value_text, handle_); }
    std::string_view key(size_t index) const {
        return detail::text(calcinosis_value_key, handle_, index);
    }
    value operator[](size_t index) const {
        return value(detail::got<handle>(calcinosis_value_at, handle_, index));
    }
    value operator[](std::string_view key) const {
        return value(detail::got<handle>(calcinosis_value_get, handle_, key.data(), key.size()));
    }
    // What a JSON pointer leads to; nothing where it leads nowhere.
    std::optional<value> find(std::string_view pointer) const {
        const auto there =
            detail::found<handle>(calcinosis_value_find, handle_, pointer.data(), pointer.size());
        return there ? std::optional(value(*there)) : std::nullopt;
    }

    // for (auto member : list)
    class iterator {
    public:
        iterator(const calcinosis_value *list, size_t index) : list_(list), index_(index) {}
        value operator*() const { return value(list_)[index_]; }
        iterator &operator++() { return ++index_, *this; }
        bool operator!=(const iterator &other) const { return index_ != other.index_; }

    private:
        const calcinosis_value *list_;
        size_t index_;
    };
    iterator begin() const { return {handle_, 0}; }
    iterator end() const { return {handle_, size()}; }

private:
    using handle = const calcinosis_value *;
    handle handle_;
};

// JSON text with its values.
class document {
public:
    explicit document(calcinosis_document *handle) : handle_(handle) {}
    std::string_view text() const { return detail::text(calcinosis_document_text, handle_.get()); }
    value root() const {
        return value(
            detail::got<const calcinosis_value *>(calcinosis_document_root, handle_.get()));
    }

private:
    detail::owned<calcinosis_document, calcinosis_document_free> handle_;
};

// The answer about one patient.
class answer {
public:
    explicit answer(calcinosis_answer *handle) : handle_(handle) {}
    const calcinosis_answer *get() const noexcept { return handle_.get(); }

    std::string_view write(int32_t format) const {
        const detail::telling told;
        const char *start = nullptr;
        size_t length = 0;
        told.check(calcinosis_answer_write(get(), format, told, &start, &length));
        return {start, length};
    }
    value root() const { return *part(calcinosis_answer_root); }
    // The form or the diagnosis at a position; nothing beyond the last.
    std::optional<calcinosis_ranked> form(size_t index) const {
        return ranked(calcinosis_answer_form, index);
    }
    std::optional<calcinosis_ranked> diagnosis(size_t index) const {
        return ranked(calcinosis_answer_diagnosis, index);
    }
    // A part by the function that reads it, such as calcinosis_answer_red_flags; nothing where the
    // options left it out.
    std::optional<value> part(calcinosis_status (*function)(const calcinosis_answer *,
                                                            const calcinosis_value **)) const {
        const auto there = detail::found<const calcinosis_value *>(function, get());
        return there ? std::optional(value(*there)) : std::nullopt;
    }

private:
    template <typename Function>
    std::optional<calcinosis_ranked> ranked(Function function, size_t index) const {
        calcinosis_ranked out{};
        out.struct_size = sizeof out;
        const calcinosis_status status = function(get(), index, &out);
        if (status == CALCINOSIS_NOT_FOUND) return std::nullopt;
        detail::check(status);
        return out;
    }
    detail::owned<calcinosis_answer, calcinosis_answer_free> handle_;
};

// A patient, built step by step.
class patient {
public:
    patient() : handle_(detail::got<calcinosis_case *>(calcinosis_case_new)) {}
    calcinosis_case *get() const noexcept { return handle_.get(); }

    patient &id(std::string_view id) {
        return did(calcinosis_case_set_id(get(), id.data(), id.size()));
    }
    patient &age(double years) { return did(calcinosis_case_set_age(get(), years)); }
    patient &sex(int32_t sex) { return did(calcinosis_case_set_sex(get(), sex)); }
    patient &present(std::string_view id) { return finding(id, CALCINOSIS_PRESENT); }
    patient &absent(std::string_view id) { return finding(id, CALCINOSIS_ABSENT); }
    patient &measured(std::string_view analyte, double value, std::string_view unit) {
        return did(calcinosis_case_add_value(get(), analyte.data(), analyte.size(), value,
                                             unit.data(), unit.size()));
    }

private:
    patient &finding(std::string_view id, int32_t presence) {
        return did(calcinosis_case_add_finding(get(), id.data(), id.size(), presence));
    }
    patient &did(calcinosis_status status) { return detail::check(status), *this; }
    detail::owned<calcinosis_case, calcinosis_case_free> handle_;
};

// What is known: the built-in knowledge, or that with a site's overlay.
class knowledge {
public:
    knowledge() : knowledge(detail::got<calcinosis_knowledge *>(calcinosis_knowledge_builtin)) {}
    const calcinosis_knowledge *get() const noexcept { return handle_.get(); }

    knowledge with_overlay(std::string_view toml) const {
        const detail::telling told;
        calcinosis_knowledge *site = nullptr;
        told.check(calcinosis_knowledge_with_overlay(get(), toml.data(), toml.size(), told, &site));
        return knowledge(site);
    }
    answer classify(const patient &given, std::string_view options = "{}") const {
        const detail::telling told;
        calcinosis_answer *out = nullptr;
        told.check(
            calcinosis_classify(get(), given.get(), options.data(), options.size(), told, &out));
        return answer(out);
    }
    // Answers everyone in a text, one after the other.
    void each(std::string_view text, const std::function<void(answer)> &take,
              std::string_view options = "{}") const {
        const detail::telling told;
        calcinosis_answers *handle = nullptr;
        told.check(calcinosis_answer_text(get(), text.data(), text.size(), options.data(),
                                          options.size(), told, &handle));
        const detail::owned<calcinosis_answers, calcinosis_answers_free> answers(handle);
        const auto count = detail::got<size_t>(calcinosis_answers_count, handle);
        for (size_t index = 0; index < count; index++) {
            calcinosis_answer *one = nullptr;
            told.check(calcinosis_answers_get(handle, index, told, &one));
            take(answer(one));
        }
    }
    document entry(int32_t kind, std::string_view id) const {
        const detail::telling told;
        calcinosis_document *out = nullptr;
        told.check(calcinosis_knowledge_entry(get(), kind, id.data(), id.size(), told, &out));
        return document(out);
    }
    document search(std::string_view query, size_t limit) const {
        const detail::telling told;
        calcinosis_document *out = nullptr;
        told.check(
            calcinosis_knowledge_search(get(), query.data(), query.size(), limit, told, &out));
        return document(out);
    }

private:
    explicit knowledge(calcinosis_knowledge *handle) : handle_(handle) {}
    detail::owned<calcinosis_knowledge, calcinosis_knowledge_free> handle_;
};

} // namespace calcinosis

#endif
