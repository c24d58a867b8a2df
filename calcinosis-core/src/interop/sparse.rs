//! Structures with many elements of which few are ever there: what is not there takes no memory.

/// Makes a structure of a list of elements, and its reading from an object. Each element has the
/// name in the format; an accessor gives what is there. A name that is not among them is passed
/// over, `null` is nothing, and an element that comes twice is a fault. A name may be written in a
/// second way.
macro_rules! sparse {
    (
        $(#[$doc:meta])*
        struct $structure:ident, $element:ident, $name:ident, $expected:literal, about $room:literal;
        texts { $($text:ident = $text_key:literal $(| $text_alias:literal)?,)* }
        numbers { $($number:ident = $number_key:literal $(| $number_alias:literal)?,)* }
        given { $($given:ident = $given_key:literal $(| $given_alias:literal)?,)* }
        one { $($one:ident: $one_type:ident = $one_key:literal $(| $one_alias:literal)?,)* }
        many { $($many:ident: $many_type:ident = $many_key:literal $(| $many_alias:literal)?,)* }
        made { $($(#[$own_doc:meta])* $own:ident: $own_type:ty,)* }
    ) => {
        /// The name of an element.
        #[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
        #[serde(field_identifier)]
        #[allow(non_camel_case_types, reason = "an element goes by one name")]
        enum $name {
            $(#[serde(rename = $text_key $(, alias = $text_alias)?)] $text,)*
            $(#[serde(rename = $number_key $(, alias = $number_alias)?)] $number,)*
            $(#[serde(rename = $given_key $(, alias = $given_alias)?)] $given,)*
            $(#[serde(rename = $one_key $(, alias = $one_alias)?)] $one,)*
            $(#[serde(rename = $many_key $(, alias = $many_alias)?)] $many,)*
            #[serde(other)]
            Other,
        }

        impl $name {
            const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$text => $text_key,)*
                    $(Self::$number => $number_key,)*
                    $(Self::$given => $given_key,)*
                    $(Self::$one => $one_key,)*
                    $(Self::$many => $many_key,)*
                    Self::Other => "",
                }
            }
        }

        /// An element that is there.
        #[derive(Clone, Debug)]
        #[allow(non_camel_case_types, reason = "an element goes by one name")]
        enum $element<'a> {
            $($text(Text<'a>),)*
            $($number(Decimal),)*
            $($given,)*
            $($one(Box<$one_type<'a>>),)*
            $($many(Many<$many_type<'a>>),)*
        }

        $(#[$doc])*
        #[derive(Clone, Debug, Default)]
        pub(super) struct $structure<'a> {
            elements: Box<[$element<'a>]>,
            $($(#[$own_doc])* pub(super) $own: $own_type,)*
        }

        #[allow(dead_code, reason = "of some elements it is only asked whether they are there")]
        impl<'a> $structure<'a> {
            fn made_of(elements: Vec<$element<'a>>) -> Self {
                Self { elements: elements.into_boxed_slice(), $($own: Default::default(),)* }
            }

            $(pub(super) fn $text(&self) -> Option<&str> {
                self.elements.iter().find_map(|element| match element {
                    $element::$text(text) => Some(&**text),
                    _ => None,
                })
            })*

            $(pub(super) fn $number(&self) -> Option<Decimal> {
                self.elements.iter().find_map(|element| match element {
                    $element::$number(number) => Some(*number),
                    _ => None,
                })
            })*

            $(pub(super) fn $given(&self) -> bool {
                self.elements.iter().any(|element| matches!(element, $element::$given))
            })*

            $(pub(super) fn $one(&self) -> Option<&$one_type<'a>> {
                self.elements.iter().find_map(|element| match element {
                    $element::$one(one) => Some(&**one),
                    _ => None,
                })
            })*

            $(pub(super) fn $many(&self) -> &[$many_type<'a>] {
                let found = self.elements.iter().find_map(|element| match element {
                    $element::$many(many) => Some(&**many),
                    _ => None,
                });
                found.unwrap_or_default()
            })*
        }

        impl<'de: 'a, 'a> Deserialize<'de> for $structure<'a> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Elements;

                impl<'de> Visitor<'de> for Elements {
                    type Value = $structure<'de>;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str($expected)
                    }

                    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<$structure<'de>, A::Error> {
                        let mut elements = Vec::with_capacity($room);
                        let mut met = 0_u128;
                        while let Some(name) = map.next_key::<$name>()? {
                            if name == $name::Other {
                                map.next_value::<IgnoredAny>()?;
                                continue;
                            }
                            let bit = 1_u128 << name as u32;
                            if met & bit != 0 {
                                return Err(A::Error::duplicate_field(name.as_str()));
                            }
                            met |= bit;
                            match name {
                                $($name::$text => {
                                    elements.extend(map.next_value::<Option<Text<'de>>>()?.map($element::$text));
                                })*
                                $($name::$number => {
                                    elements.extend(map.next_value::<Option<Decimal>>()?.map($element::$number));
                                })*
                                $($name::$given => {
                                    elements.extend(map.next_value::<Option<Given>>()?.map(|Given| $element::$given));
                                })*
                                $($name::$one => {
                                    let one = map.next_value::<Option<Box<$one_type<'de>>>>()?;
                                    elements.extend(one.map($element::$one));
                                })*
                                $($name::$many => {
                                    let many = map.next_value::<Many<$many_type<'de>>>()?;
                                    elements.extend((!many.is_empty()).then_some($element::$many(many)));
                                })*
                                $name::Other => {}
                            }
                        }
                        Ok($structure::made_of(elements))
                    }
                }

                deserializer.deserialize_map(Elements)
            }
        }
    };
}

pub(crate) use sparse;
