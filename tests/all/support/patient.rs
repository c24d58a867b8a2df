//! A patient in plain lists, so that a test can reorder and extend what is known.

use calcinosis_core::{Case, Sex};

#[derive(Clone, Debug, Default)]
pub(crate) struct Patient {
    pub(crate) age: Option<f64>,
    pub(crate) onset: Option<f64>,
    pub(crate) sex: Option<Sex>,
    pub(crate) present: Vec<String>,
    pub(crate) absent: Vec<String>,
}

impl Patient {
    pub(crate) fn case(&self) -> Case {
        let mut case = Case::builder();
        if let Some(age) = self.age {
            case = case.age_years(age);
        }
        if let Some(onset) = self.onset {
            case = case.age_onset_years(onset);
        }
        if let Some(sex) = self.sex {
            case = case.sex(sex);
        }
        case = self.present.iter().fold(case, |case, id| case.present(id));
        self.absent.iter().fold(case, |case, id| case.absent(id)).build()
    }

    pub(crate) fn of(case: &Case) -> Self {
        Self {
            age: case.age_years(),
            onset: case.age_onset_years(),
            sex: Some(case.sex()),
            present: case.present().to_vec(),
            absent: case.absent().to_vec(),
        }
    }
}
