// A registry, one patient a line as JSON, case or FHIR or phenopacket: how many of each form, and
// who needs a look.
#include <calcinosis.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <string>

int main(int count, char **arguments) {
    if (count != 2) {
        std::cerr << "usage: registry FILE\n";
        return 2;
    }
    std::ifstream file(arguments[1], std::ios::binary);
    if (!file) {
        std::cerr << "cannot read `" << arguments[1] << "`\n";
        return 2;
    }
    const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};

    const calcinosis::knowledge knowledge;
    std::map<std::string, int> forms;
    try {
        knowledge.each(text, [&](calcinosis::answer answer) {
            const auto form = answer.form(0);
            ++forms[form ? form->label : "nothing usable"];
            const auto id = answer.root().find("/case_id");
            const auto flags = answer.part(calcinosis_answer_red_flags).value();
            for (const auto flag : flags) {
                if (flag["holds"].text() == "present") {
                    std::cout << (id ? id->text() : "?") << ": " << flag["says"].text() << '\n';
                }
            }
        });
    } catch (const calcinosis::error &error) {
        std::cerr << error.code() << (error.where().empty() ? "" : " at " + error.where()) << ": "
                  << error.what() << '\n';
        return 1;
    }
    for (const auto &[form, patients] : forms) {
        std::cout << patients << '\t' << form << '\n';
    }
}
