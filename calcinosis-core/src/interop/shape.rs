//! What is done with each element of a record, as data, and the look at a record through it.
//!
//! The readers take what they use into structures of their own. This look comes before them and has
//! an answer for every other key: what changes the meaning of a statement is found wherever it
//! stands, what is not read is named, and what is passed over on purpose says why.

use super::lenient::{Text, shown};
use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use core::ops::Deref;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// What is done with an element.
#[derive(Clone, Copy, Debug)]
pub(crate) enum What {
    /// Read.
    Used,
    /// Read, element by element.
    Parts(&'static [Row]),
    /// Not read, and named in the answer.
    Named,
    /// Passed over on purpose, without a word.
    Ignored,
    /// It may change the meaning of the statement; the reader decides by its value, and sets aside
    /// what it cannot read.
    Decides,
    /// Not read but named, and it may change the meaning of the statement: the reader decides by
    /// its value.
    Weighs,
    /// It changes the meaning of the statement: which values let it stand, and which let it stand
    /// with a word. Any other sets it aside.
    Sets { stand: &'static [&'static str], doubtful: &'static [&'static str] },
}

/// An element by name, what is done with it, and what for or why.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    pub(crate) name: &'static str,
    pub(crate) what: What,
    pub(crate) note: &'static str,
}

pub(crate) const fn used(name: &'static str, note: &'static str) -> Row {
    Row { name, what: What::Used, note }
}

pub(crate) const fn parts(name: &'static str, rows: &'static [Row], note: &'static str) -> Row {
    Row { name, what: What::Parts(rows), note }
}

pub(crate) const fn named(name: &'static str, note: &'static str) -> Row {
    Row { name, what: What::Named, note }
}

pub(crate) const fn ignored(name: &'static str, note: &'static str) -> Row {
    Row { name, what: What::Ignored, note }
}

pub(crate) const fn decides(name: &'static str, note: &'static str) -> Row {
    Row { name, what: What::Decides, note }
}

pub(crate) const fn weighs(name: &'static str, note: &'static str) -> Row {
    Row { name, what: What::Weighs, note }
}

pub(crate) const fn sets(
    name: &'static str,
    stand: &'static [&'static str],
    doubtful: &'static [&'static str],
    note: &'static str,
) -> Row {
    Row { name, what: What::Sets { stand, doubtful }, note }
}

/// The elements of one kind of object: its own, and those of every object of its format.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Table {
    pub(crate) own: &'static [Row],
    pub(crate) common: &'static [Row],
    /// Lists of which one member may be set aside without the others.
    pub(crate) divisible: &'static [&'static str],
    /// Whether names may also be written with underscores, as protocol buffers write them.
    pub(crate) snake: bool,
}

impl Table {
    /// What is done with an element; nothing when it is not one.
    pub(crate) fn row(&self, name: &str) -> Option<&'static Row> {
        self.own.iter().chain(self.common).find(|row| row.name == name)
    }
}

/// How sure a diagnosis is by the mark that German records put beside an ICD code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Certainty {
    Excluded,
    Suspected,
    Past,
}

/// What a look at a record found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Look {
    /// Why the whole is set aside.
    pub(crate) aside: Option<String>,
    /// Members of lists that are set aside: the list, the position, and why.
    pub(crate) members: BTreeMap<(&'static str, usize), String>,
    /// Why what is used is doubtful.
    pub(crate) doubts: Vec<String>,
    /// What is not read, each path once.
    pub(crate) named: Vec<String>,
    /// What is no element, each path once.
    pub(crate) unknown: Vec<String>,
    /// What has a shape that it cannot have, and was left out.
    pub(crate) odd: Vec<String>,
    pub(crate) certainty: Option<Certainty>,
    /// The sex that an extension says was recorded at birth.
    pub(crate) sex_at_birth: Option<String>,
    pub(crate) contained: Vec<Looked>,
}

/// The look at one of many resources, of which nothing is held where nothing was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Looked(Option<Box<Look>>);

static NOTHING_FOUND: Look = Look {
    aside: None,
    members: BTreeMap::new(),
    doubts: Vec::new(),
    named: Vec::new(),
    unknown: Vec::new(),
    odd: Vec::new(),
    certainty: None,
    sex_at_birth: None,
    contained: Vec::new(),
};

impl From<Look> for Looked {
    fn from(look: Look) -> Self {
        Self((look != NOTHING_FOUND).then(|| Box::new(look)))
    }
}

impl Deref for Looked {
    type Target = Look;

    fn deref(&self) -> &Look {
        self.0.as_deref().unwrap_or(&NOTHING_FOUND)
    }
}

impl Look {
    /// Why a member of a list is set aside.
    pub(crate) fn member(&self, list: &'static str, position: usize) -> Option<&str> {
        self.members.get(&(list, position)).map(String::as_str)
    }
}

/// How an extension is understood; the format says by its address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extension {
    /// It may be passed over, as the format allows for all that are not understood.
    Plain,
    /// It says that something is not so, or not sure.
    Negates,
    /// The mark of how sure a diagnosis is.
    Certainty,
    /// The subject is no human being.
    Animal,
    /// The sex at birth, which may differ from what an administration calls the gender.
    SexAtBirth,
}

/// What a format says of its objects, so that the look knows it.
pub(crate) trait Format {
    /// The elements of an object inside the one that is looked at, by its position.
    fn contained(&self, position: usize) -> Option<&dyn Format>;
    fn table(&self) -> Table;
    fn extension(&self, address: &str) -> Extension;
}

/// Looks at an object; `None` for a text that is no object.
pub(crate) fn look(text: &[u8], format: &dyn Format) -> Option<Look> {
    let mut deserializer = serde_json::Deserializer::from_slice(text);
    look_at(&mut deserializer, format)
}

fn look_at<'de, D: Deserializer<'de>>(deserializer: D, format: &dyn Format) -> Option<Look> {
    let mut look = Look::default();
    let table = format.table();
    let mut walk = Walk { look: &mut look, format, table, path: Vec::new(), member: None };
    Object { walk: &mut walk, rows: None }.deserialize(deserializer).ok()?;
    Some(look)
}

/// The address of an object that carries the one that is looked at, such as the entry of a bundle:
/// the object is the member `inside`.
pub(crate) fn look_inside(text: &[u8], inside: &'static str, format: &dyn Format) -> Option<Look> {
    let mut deserializer = serde_json::Deserializer::from_slice(text);
    Wrapper { inside, format }.deserialize(&mut deserializer).ok().flatten()
}

struct Wrapper<'w> {
    inside: &'static str,
    format: &'w dyn Format,
}

impl<'de> DeserializeSeed<'de> for Wrapper<'_> {
    type Value = Option<Look>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<Look>, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Wrapper<'_> {
    type Value = Option<Look>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Option<Look>, A::Error> {
        let (mut found, mut modified) = (None, false);
        while let Some(key) = map.next_key::<Text<'de>>()? {
            if &*key == self.inside {
                found = map.next_value_seed(Whole { format: self.format })?;
            } else if is_modifier_extension(&key) {
                modified |= map.next_value_seed(Scalars(&mut Vec::new()))?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        if let Some(look) = found.as_mut().filter(|_| modified) {
            look.aside.get_or_insert_with(|| UNKNOWN_MODIFIER.to_string());
        }
        Ok(found)
    }
}

struct Whole<'w> {
    format: &'w dyn Format,
}

impl<'de> DeserializeSeed<'de> for Whole<'_> {
    type Value = Option<Look>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<Look>, D::Error> {
        let mut look = Look::default();
        let mut walk = Walk {
            look: &mut look,
            format: self.format,
            table: self.format.table(),
            path: Vec::new(),
            member: None,
        };
        Object { walk: &mut walk, rows: None }.deserialize(deserializer)?;
        Ok(Some(look))
    }
}

const UNKNOWN_MODIFIER: &str =
    "it carries a modifier extension, which may change or negate what it says";

fn is_modifier_extension(key: &str) -> bool {
    let key = key.strip_prefix('_').unwrap_or(key);
    key.eq_ignore_ascii_case("modifierExtension") || key.eq_ignore_ascii_case("modifier_extension")
}

/// What is known on the way through an object.
struct Walk<'w> {
    look: &'w mut Look,
    format: &'w dyn Format,
    table: Table,
    path: Vec<&'static str>,
    /// The member of a divisible list in which the walk is.
    member: Option<(&'static str, usize)>,
}

impl Walk<'_> {
    fn aside(&mut self, why: String) {
        match self.member {
            Some(member) => {
                self.look.members.entry(member).or_insert(why);
            }
            None => {
                self.look.aside.get_or_insert(why);
            }
        }
    }

    fn path_of(&self, name: &str) -> String {
        let mut path = self.path.join(".");
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(name);
        path
    }

    fn note(list: &mut Vec<String>, path: String) {
        if !list.contains(&path) && list.len() < 64 {
            list.push(path);
        }
    }

    /// What a value that was found under the name of a modifier does.
    fn set(&mut self, row: &Row, value: &[String], stand: &[&str], doubtful: &[&str]) {
        let name = self.path_of(row.name);
        let is = |words: &[&str]| {
            value.iter().all(|own| words.iter().any(|word| own.trim().eq_ignore_ascii_case(word)))
        };
        let text = value.first().map_or_else(String::new, |value| shown(value));
        if value.is_empty() {
            self.aside(format!(
                "`{name}` cannot be read, and it may change what is said: set aside"
            ));
        } else if is(stand) {
        } else if value.len() == 1 && is(doubtful) {
            self.look.doubts.push(format!("{name} `{text}`: used, and may still change"));
        } else {
            self.aside(format!("{name} `{text}`: set aside"));
        }
    }
}

/// An object with its elements; of data types the elements are not listed, and only what may negate
/// is looked for.
struct Object<'o, 'w> {
    walk: &'o mut Walk<'w>,
    /// The elements of a part; those of the whole otherwise.
    rows: Option<&'static [Row]>,
}

impl<'de> DeserializeSeed<'de> for Object<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

macro_rules! scalars_are_nothing {
    () => {
        fn visit_bool<E: Error>(self, _: bool) -> Result<Self::Value, E> {
            Ok(Default::default())
        }

        fn visit_i64<E: Error>(self, _: i64) -> Result<Self::Value, E> {
            Ok(Default::default())
        }

        fn visit_u64<E: Error>(self, _: u64) -> Result<Self::Value, E> {
            Ok(Default::default())
        }

        fn visit_f64<E: Error>(self, _: f64) -> Result<Self::Value, E> {
            Ok(Default::default())
        }

        fn visit_str<E: Error>(self, _: &str) -> Result<Self::Value, E> {
            Ok(Default::default())
        }

        fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
            Ok(Default::default())
        }
    };
}

impl<'de> Visitor<'de> for Object<'_, '_> {
    type Value = ();

    scalars_are_nothing!();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Object { walk, rows } = self;
        let list = walk.path.last().copied().filter(|_| walk.path.len() == 1);
        let list = list.filter(|name| walk.table.divisible.contains(name));
        let before = walk.member;
        let mut place = 0;
        loop {
            if let Some(list) = list {
                walk.member = Some((list, place));
            }
            match items.next_element_seed(Member { walk, rows })? {
                None => break,
                // Null members are no members, for the readers as well.
                Some(is_there) => place += usize::from(is_there),
            }
        }
        walk.member = before;
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Object { walk, rows } = self;
        let mut without_value: Vec<&'static Row> = Vec::new();
        let mut with_value: Vec<&'static str> = Vec::new();
        while let Some(key) = map.next_key::<Text<'de>>()? {
            let name = key.strip_prefix('_').unwrap_or(&key);
            if is_modifier_extension(name) {
                if map.next_value_seed(Scalars(&mut Vec::new()))? {
                    walk.aside(UNKNOWN_MODIFIER.to_string());
                }
                continue;
            }
            if name == "extension" {
                map.next_value_seed(Extensions { walk })?;
                continue;
            }
            let table = walk.table;
            let find = |name: &str| {
                rows.map_or_else(
                    || table.row(name),
                    |rows| rows.iter().find(|row| row.name == name),
                )
            };
            let as_camel = || find(&camel_case(name)).filter(|_| table.snake && name.contains('_'));
            let Some(row) = find(name).or_else(as_camel) else {
                unknown(walk, name, rows, &mut map)?;
                continue;
            };
            if name.len() < key.len() {
                // What stands beside a primitive value: its extensions, or why it is missing.
                if matches!(row.what, What::Sets { .. }) {
                    without_value.push(row);
                }
                map.next_value_seed(Deep { walk })?;
                continue;
            }
            match row.what {
                What::Used | What::Decides => {
                    walk.path.push(row.name);
                    if row.name == "contained" && rows.is_none() {
                        map.next_value_seed(Contained { walk })?;
                    } else {
                        map.next_value_seed(Deep { walk })?;
                    }
                    walk.path.pop();
                }
                What::Parts(parts) => {
                    walk.path.push(row.name);
                    map.next_value_seed(Object { walk, rows: Some(parts) })?;
                    walk.path.pop();
                }
                What::Named | What::Weighs => {
                    if map.next_value_seed(Deep { walk })? {
                        let path = walk.path_of(row.name);
                        Walk::note(&mut walk.look.named, path);
                    }
                }
                What::Ignored => {
                    map.next_value::<IgnoredAny>()?;
                }
                What::Sets { stand, doubtful } => {
                    let mut values = Vec::new();
                    if map.next_value_seed(Scalars(&mut values))? {
                        with_value.push(row.name);
                        walk.set(row, &values, stand, doubtful);
                    }
                }
            }
        }
        for row in without_value.into_iter().filter(|row| !with_value.contains(&row.name)) {
            let name = walk.path_of(row.name);
            walk.aside(format!("`{name}` has no value, and it may change what is said: set aside"));
        }
        Ok(())
    }
}

/// A key that the table does not have: named, and if it is a modifier but for its spelling, heeded.
fn unknown<'de, A: MapAccess<'de>>(
    walk: &mut Walk<'_>,
    name: &str,
    rows: Option<&'static [Row]>,
    map: &mut A,
) -> Result<(), A::Error> {
    let mut values = Vec::new();
    if !map.next_value_seed(Scalars(&mut values))? {
        return Ok(());
    }
    // Comments in JSON that some exporters write, and the names that every element may have.
    if matches!(name, "id" | "fhir_comments" | "resourceType") {
        return Ok(());
    }
    let plain = |text: &str| -> String {
        text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
    };
    let own = plain(name);
    let mut all = walk.table.common.iter().chain(rows.unwrap_or(walk.table.own));
    let meant = all.find(|row| {
        plain(row.name) == own
            && matches!(row.what, What::Sets { .. } | What::Decides | What::Weighs)
    });
    let path = walk.path_of(&shown(name));
    if let Some(row) = meant {
        walk.aside(format!(
            "`{path}` is probably meant for `{}`, which may change what is said: set aside",
            row.name
        ));
    } else if negates(name) {
        walk.aside(format!(
            "`{path}` is not known, and its name says that it may negate: set aside"
        ));
    }
    Walk::note(&mut walk.look.unknown, path);
    Ok(())
}

/// Whether a name speaks of what is not so, or not sure.
pub(crate) fn negates(name: &str) -> bool {
    const WORDS: [&str; 17] = [
        "negat",
        "notdone",
        "nottaken",
        "notgiven",
        "notperform",
        "donot",
        "ruledout",
        "ruleout",
        "refut",
        "exclude",
        "exclusion",
        "uncertain",
        "presence",
        "absence",
        "isabsent",
        "notpresent",
        "wasnot",
    ];
    let plain: String =
        name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    WORDS.iter().any(|word| plain.contains(word))
}

fn camel_case(name: &str) -> String {
    let mut camel = String::with_capacity(name.len());
    let mut upper = false;
    for c in name.chars() {
        if c == '_' {
            upper = true;
        } else if upper {
            camel.push(c.to_ascii_uppercase());
            upper = false;
        } else {
            camel.push(c);
        }
    }
    camel
}

/// One member of a list; whether there is one, since null is none.
struct Member<'o, 'w> {
    walk: &'o mut Walk<'w>,
    rows: Option<&'static [Row]>,
}

impl<'de> DeserializeSeed<'de> for Member<'_, '_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de> Visitor<'de> for Member<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_none<E: Error>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        Object { walk: self.walk, rows: self.rows }.deserialize(deserializer).map(|()| true)
    }
}

/// A value of a data type: only what may negate is looked for. Whether there is any value.
struct Deep<'o, 'w> {
    walk: &'o mut Walk<'w>,
}

impl<'de> DeserializeSeed<'de> for Deep<'_, '_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Deep<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<bool, E> {
        Ok(true)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<bool, E> {
        Ok(true)
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<bool, E> {
        Ok(true)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<bool, E> {
        Ok(true)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<bool, E> {
        Ok(!text.is_empty())
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<bool, A::Error> {
        let mut any = false;
        while let Some(is_there) = items.next_element_seed(Deep { walk: self.walk })? {
            any |= is_there;
        }
        Ok(any)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let mut any = false;
        while let Some(key) = map.next_key::<Text<'de>>()? {
            if is_modifier_extension(&key) {
                if map.next_value_seed(Scalars(&mut Vec::new()))? {
                    self.walk.aside(UNKNOWN_MODIFIER.to_string());
                }
            } else if &*key == "extension" {
                map.next_value_seed(Extensions { walk: self.walk })?;
            } else {
                any |= map.next_value_seed(Deep { walk: self.walk })?;
            }
        }
        Ok(any)
    }
}

/// The objects inside the one that is looked at, each with its own look.
struct Contained<'o, 'w> {
    walk: &'o mut Walk<'w>,
}

impl<'de> DeserializeSeed<'de> for Contained<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Contained<'_, '_> {
    type Value = ();

    scalars_are_nothing!();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        loop {
            let place = self.walk.look.contained.len();
            let format = self.walk.format.contained(place);
            let Some(found) = items.next_element_seed(Perhaps { format })? else { return Ok(()) };
            self.walk.look.contained.extend(found.map(Looked::from));
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let Some(format) = self.walk.format.contained(0) else {
            return IgnoredAny.visit_map(map).map(|_| ());
        };
        let found =
            Whole { format }.deserialize(serde::de::value::MapAccessDeserializer::new(map))?;
        self.walk.look.contained.extend(found.map(Looked::from));
        Ok(())
    }
}

struct Perhaps<'p> {
    format: Option<&'p dyn Format>,
}

impl<'de> DeserializeSeed<'de> for Perhaps<'_> {
    type Value = Option<Look>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<Look>, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de> Visitor<'de> for Perhaps<'_> {
    type Value = Option<Look>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_none<E: Error>(self) -> Result<Option<Look>, E> {
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Option<Look>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<Look>, D::Error> {
        match self.format {
            Some(format) => Whole { format }.deserialize(deserializer),
            None => <IgnoredAny as serde::Deserialize>::deserialize(deserializer).map(|_| None),
        }
    }
}

/// The single values inside a value, as texts, the first few of them; whether there is any value at
/// all.
struct Scalars<'s>(&'s mut Vec<String>);

impl Scalars<'_> {
    fn push(self, text: impl ToString) -> bool {
        if self.0.len() < 16 {
            self.0.push(text.to_string());
        }
        true
    }
}

impl<'de> DeserializeSeed<'de> for Scalars<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Scalars<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<bool, E> {
        Ok(self.push(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<bool, E> {
        Ok(self.push(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<bool, E> {
        Ok(self.push(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<bool, E> {
        Ok(self.push(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<bool, E> {
        Ok(self.push(shown(value)))
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<bool, A::Error> {
        let mut any = false;
        while let Some(is_there) = items.next_element_seed(Scalars(self.0))? {
            any |= is_there;
        }
        Ok(any)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let mut any = false;
        while map.next_key::<IgnoredAny>()?.is_some() {
            any |= map.next_value_seed(Scalars(self.0))?;
        }
        Ok(any)
    }
}

/// Extensions, of which most may be passed over, and some say the opposite of what they stand
/// beside.
struct Extensions<'o, 'w> {
    walk: &'o mut Walk<'w>,
}

impl<'de> DeserializeSeed<'de> for Extensions<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Extensions<'_, '_> {
    type Value = ();

    scalars_are_nothing!();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while items.next_element_seed(Extensions { walk: self.walk })?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut address = String::new();
        let mut values = Vec::new();
        while let Some(key) = map.next_key::<Text<'de>>()? {
            match &*key {
                "url" => {
                    let mut text = Vec::new();
                    map.next_value_seed(Scalars(&mut text))?;
                    address = text.pop().unwrap_or_default();
                }
                "extension" => map.next_value_seed(Extensions { walk: self.walk })?,
                _ => {
                    map.next_value_seed(Scalars(&mut values))?;
                }
            }
        }
        let tail = address.rsplit(['/', '#', ':']).next().unwrap_or_default().to_string();
        match self.walk.format.extension(&tail) {
            Extension::Plain => {}
            Extension::Animal => {
                self.walk
                    .look
                    .doubts
                    .push("the subject is an animal, and everything here is about people".into());
            }
            Extension::SexAtBirth => {
                self.walk.look.sex_at_birth =
                    values.last().cloned().or(self.walk.look.sex_at_birth.take());
            }
            Extension::Negates => {
                let denied = values.iter().any(|value| matches!(value.as_str(), "false" | "N"));
                if !denied {
                    self.walk.aside(format!(
                        "its extension `{}` may negate what it says: set aside",
                        shown(&tail)
                    ));
                }
            }
            Extension::Certainty => match values.iter().find_map(|value| certainty(value)) {
                Some(certainty) => {
                    self.walk.look.certainty = certainty.or(self.walk.look.certainty)
                }
                None => self.walk.aside(format!(
                    "the mark of its extension `{}` is not known: set aside",
                    shown(&tail)
                )),
            },
        }
        Ok(())
    }
}

/// The mark G says that a diagnosis is sure, which changes nothing.
fn certainty(mark: &str) -> Option<Option<Certainty>> {
    Some(match mark {
        "A" => Some(Certainty::Excluded),
        "V" => Some(Certainty::Suspected),
        "Z" => Some(Certainty::Past),
        "G" => None,
        _ => return None,
    })
}

/// Hands each row to `take`, with its path.
pub(crate) fn list(rows: &'static [Row], take: &mut dyn FnMut(&str, &'static Row)) {
    below("", rows, take);
}

fn below(path: &str, rows: &'static [Row], take: &mut dyn FnMut(&str, &'static Row)) {
    for row in rows {
        let own =
            if path.is_empty() { row.name.to_string() } else { format!("{path}.{}", row.name) };
        take(&own, row);
        if let What::Parts(inner) = row.what {
            below(&own, inner, take);
        }
    }
}

/// What is done with an element, in a word, and what for or why.
pub(crate) fn told(row: &Row) -> (&'static str, String) {
    let (treatment, more) = match row.what {
        What::Used | What::Parts(_) => ("used", String::new()),
        What::Named => ("named", String::new()),
        What::Ignored => ("ignored", String::new()),
        What::Decides | What::Weighs => ("modifier", String::new()),
        What::Sets { stand: &[], .. } => {
            ("modifier", "; any value sets the statement aside".into())
        }
        What::Sets { stand, doubtful } => {
            let word = if doubtful.is_empty() { "" } else { "; used with a word: " };
            let more = format!(
                "; stands with {}{word}{}; any other value sets it aside",
                stand.join(", "),
                doubtful.join(", ")
            );
            ("modifier", more)
        }
    };
    (treatment, format!("{}{more}", row.note))
}
