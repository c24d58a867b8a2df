//! Two simple answers that the classifier has to beat.

use calcinosis_core::{Classification, Form};

/// The commonest form of the cases, for everyone.
#[must_use]
pub fn majority(forms: &[Vec<Form>]) -> Option<Form> {
    let count =
        |form: Form| forms.iter().filter(|accepted| accepted.first() == Some(&form)).count();
    Form::ALL.into_iter().max_by_key(|form| count(*form))
}

/// Four questions, as a textbook asks them: bone? an exposure at the site? calcium or phosphate
/// abnormal? damaged tissue?
#[must_use]
pub fn four_questions(answer: &Classification<'_>) -> Form {
    let any = |ids: &[&str]| {
        ids.iter().any(|id| answer.finding(id).is_some_and(|value| value.is_present()))
    };
    if any(&[
        "histology-lamellar-bone",
        "ossification-on-imaging",
        "subcutaneous-ossification",
        "deep-tissue-ossification",
    ]) {
        Form::OsteomaCutis
    } else if any(&[
        "intravenous-calcium-exposure",
        "intravenous-phosphate-exposure",
        "electrode-paste-exposure",
        "calcium-heparin-exposure",
        "history-of-heel-sticks",
        "alginate-dressing-exposure",
        "injection-site",
        "infusion-site",
    ]) {
        Form::Iatrogenic
    } else if any(&["abnormal-calcium", "abnormal-phosphate", "calcium-phosphate-product-over-55"])
    {
        let necrosis = any(&["skin-necrosis-eschar", "retiform-purpura", "livedo-racemosa"]);
        if necrosis { Form::Calciphylaxis } else { Form::Metastatic }
    } else if any(&[
        "connective-tissue-disease",
        "scar-at-site",
        "trauma-history",
        "venous-insufficiency",
        "histology-cyst-wall",
        "histology-nevus-or-tumor",
        "burn-history",
        "within-panniculitis-plaque",
        "infection-proven-at-site",
    ]) {
        Form::Dystrophic
    } else {
        Form::Idiopathic
    }
}
