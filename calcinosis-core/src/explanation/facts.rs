//! How the parts of an answer are declared: plain structs of facts that borrow from the knowledge.

macro_rules! facts {
    ($($(#[$doc:meta])* struct $name:ident$(<$life:lifetime>)? { $($(#[$field_doc:meta])* $field:ident: $type:ty,)+ })+) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug, PartialEq)]
            #[cfg_attr(feature = "json", derive(serde::Serialize))]
            #[non_exhaustive]
            pub struct $name$(<$life>)? { $($(#[$field_doc])* pub $field: $type,)+ }
        )+
    };
}
