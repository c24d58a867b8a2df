//! A patient in plain lists, so that a test can reorder and extend what is known.

use calcinosis_core::{Case, Measurement, Sex};

/// What is known of a patient.
#[derive(Clone, Debug, Default)]
pub struct Patient {
    /// Age in years.
    pub age: Option<f64>,
    /// Age at onset in years.
    pub onset: Option<f64>,
    /// Sex.
    pub sex: Option<Sex>,
    /// Findings that are present.
    pub present: Vec<String>,
    /// Findings that are absent.
    pub absent: Vec<String>,
    /// What was measured.
    pub measurements: Vec<Measurement>,
}

impl Patient {
    /// The patient as a case.
    #[must_use]
    pub fn case(&self) -> Case {
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
        case = self.absent.iter().fold(case, |case, id| case.absent(id));
        self.measurements.iter().fold(case, |case, one| case.measurement(one.clone())).build()
    }

    /// What a case says, but for what was measured: the twin reads no measurement.
    #[must_use]
    pub fn of(case: &Case) -> Self {
        Self {
            age: case.age_years(),
            onset: case.age_onset_years(),
            sex: Some(case.sex()),
            present: case.present().to_vec(),
            absent: case.absent().to_vec(),
            measurements: Vec::new(),
        }
    }
}
