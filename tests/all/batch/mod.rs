//! Many patients at once: each row is answered as the single case that it stands for, to the bit.

mod arrow;
mod event_streams;
mod events;
mod patients;
mod plans;
mod tables;
mod twin;
