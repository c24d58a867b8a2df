//! The same work for many inputs on several threads.

use std::num::NonZero;
use std::thread;

/// Each result in the place of its input. The threads end with the call, so that a fork finds none.
pub(crate) fn map<T: Sync, R: Send>(
    inputs: &[T],
    threads: Option<usize>,
    work: impl Fn(&T) -> R + Sync,
) -> Vec<R> {
    let cores = || thread::available_parallelism().map_or(1, NonZero::get);
    let threads = threads.unwrap_or_else(cores).clamp(1, inputs.len().max(1));
    if threads == 1 {
        return inputs.iter().map(work).collect();
    }
    let share = inputs.len().div_ceil(threads);
    thread::scope(|scope| {
        let work = &work;
        let running: Vec<_> = inputs
            .chunks(share)
            .map(|part| (part, scope.spawn(move || part.iter().map(work).collect::<Vec<R>>())))
            .collect();
        // A thread that could not finish would have panicked, which the core never does: the work
        // is done here instead.
        let finish = |(part, thread): (&[T], thread::ScopedJoinHandle<'_, Vec<R>>)| {
            thread.join().unwrap_or_else(|_| part.iter().map(work).collect())
        };
        running.into_iter().flat_map(finish).collect()
    })
}
