// @generated from `knowledge/` by `cargo run -p calcinosis-core --features source --bin knowledge -- bake`: edit the TOML instead.

use super::prelude::*;

pub(super) const FOLLOW_NEWBORN_FAT_NECROSIS: FollowUp = FollowUp { id: B("follow-newborn-fat-necrosis"), about: B(&[n(20)]), 
    says: B("Calcium at diagnosis, then weekly, then monthly to six months; one page advises at least every two weeks for months."), 
    interval: B("weekly, then monthly to 6 months"), 
    basis: Basis::Proposal, 
    sources: B(&[587, 134]), };

pub(super) const FOLLOW_CONNECTIVE_TISSUE_DISEASE: FollowUp = FollowUp { id: B("follow-connective-tissue-disease"), about: B(&[n(7), n(4), n(5)]), 
    says: B("Clinic for connective-tissue disease every three months; a film once a year if deposits cause symptoms."), 
    interval: B("3 months; film yearly if symptomatic"), 
    basis: Basis::Proposal, 
    sources: B(&[]), };

pub(super) const FOLLOW_PLATE_LIKE_OSTEOMA: FollowUp = FollowUp { id: B("follow-plate-like-osteoma"), about: B(&[n(162), n(165)]), 
    says: B("Review for growth into depth every six months to the age of three, then yearly; progression makes it progressive osseous heteroplasia."), 
    interval: B("6-monthly to age 3, then yearly"), 
    basis: Basis::Proposal, 
    sources: B(&[]), };

pub(super) const FOLLOW_GENETIC_OSTEOMA_IMAGING: FollowUp = FollowUp { id: B("follow-genetic-osteoma-imaging"), about: B(&[n(158)]), 
    says: B("Repeat depth imaging at 6 to 12 months where progression is the question, with as little radiation as possible."), 
    interval: B("6 to 12 months"), 
    basis: Basis::Proposal, 
    sources: B(&[]), };

pub(super) const FOLLOW_IDIOPATHIC_WIDESPREAD: FollowUp = FollowUp { id: B("follow-idiopathic-widespread"), about: B(&[n(154), n(155)]), 
    says: B("Look again for connective-tissue disease."), 
    interval: B("6 to 24 months"), 
    basis: Basis::Proposal, 
    sources: B(&[]), };

pub(super) const FOLLOW_HEEL_AND_MILIA_LIKE: FollowUp = FollowUp { id: B("follow-heel-and-milia-like"), about: B(&[n(144), n(151)]), 
    says: B("Look again until the lesions are gone."), 
    interval: B("6 to 12 months until gone"), 
    basis: Basis::Proposal, 
    sources: B(&[]), };

pub(super) const FOLLOW_CALCIPHYLAXIS: FollowUp = FollowUp { id: B("follow-calciphylaxis"), about: B(&[n(121)]), 
    says: B("Wound every week, laboratory values every month."), 
    interval: B("wound weekly, laboratory monthly"), 
    basis: Basis::Proposal, 
    sources: B(&[]), };

pub(super) const FOLLOW_PSEUDOXANTHOMA_AND_VASCULAR_DISORDERS: FollowUp = FollowUp { id: B("follow-pseudoxanthoma-and-vascular-disorders"), about: B(&[n(28), n(32), n(30), n(33)]), 
    says: B("Surveillance of heart, vessels and eyes by specialists."), 
    interval: B("by specialists"), 
    basis: Basis::GeneralKnowledge, 
    sources: B(&[]), };

pub(super) const FOLLOW_EXTRAVASATION: FollowUp = FollowUp { id: B("follow-extravasation"), about: B(&[n(126), n(127)]), 
    says: B("Look again, with a film where needed; in one series all 16 newborns healed in one to three months, in another three cleared at 3 weeks, 4 weeks and 6 months."), 
    interval: B("1 to 6 months"), 
    basis: Basis::Seen, 
    sources: B(&[317, 319]), };
