//! What must hold of every patient and every condition.

mod answers;
mod conditions;
mod garbage;
mod monotone;
mod order;
mod shares;
