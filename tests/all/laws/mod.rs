//! What must hold of every patient and every condition.

mod answers;
mod conditions;
mod evidence;
mod garbage;
mod monotone;
mod order;
mod shares;
mod words;
