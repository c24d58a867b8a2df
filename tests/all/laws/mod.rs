//! What must hold of every patient and every condition.

mod answers;
mod conditions;
mod elsewhere;
mod evidence;
mod garbage;
mod monotone;
mod order;
mod second_cause;
mod shares;
mod words;
