//! Streams: batches in, batches out, in bounded memory.

use super::super::error::{BatchError, BatchErrorKind};
use super::super::plan::Plan;
use super::super::worker::Worker;
use arrow_array::{RecordBatch, RecordBatchReader};
use arrow_schema::{ArrowError, SchemaRef};
use std::boxed::Box;
use std::collections::VecDeque;
use std::format;
use std::vec::Vec;

/// How a stream is run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RunOptions {
    /// So many threads, 1 by default; more need the feature `rayon`. 0 takes one a processor.
    pub threads: usize,
    /// The most rows of a batch that comes out; a larger one that goes in is cut.
    pub batch_rows: usize,
}

impl Default for RunOptions {
    fn default() -> Self {
        Self { threads: 1, batch_rows: 65_536 }
    }
}

impl RunOptions {
    /// The same with so many threads.
    #[must_use]
    pub const fn threads(mut self, threads: usize) -> Self {
        self.threads = threads;
        self
    }

    /// The same with batches of at most so many rows.
    #[must_use]
    pub const fn batch_rows(mut self, rows: usize) -> Self {
        self.batch_rows = rows;
        self
    }
}

/// Classifies a stream of batches, each as it is asked for. Rows keep their order, none is lost.
///
/// # Errors
/// [`BatchError`] when the stream does not have the columns of the plan. What goes wrong later
/// comes out of the stream as [`ArrowError::ExternalError`] around a [`BatchError`], after the
/// answers to everything before it; then the stream ends.
pub fn classify_stream<R: RecordBatchReader>(
    plan: &Plan,
    reader: R,
    options: &RunOptions,
) -> Result<Classified<R>, BatchError> {
    let schema = plan.answer_schema(&reader.schema())?;
    Ok(Classified {
        reader,
        schema,
        crew: Crew::new(plan, options.threads)?,
        batch_rows: options.batch_rows.max(1),
        rows: 0,
        waiting: VecDeque::new(),
        rest: None,
        ended: false,
    })
}

/// The answers to a stream of batches.
#[derive(Debug)]
pub struct Classified<R> {
    reader: R,
    schema: SchemaRef,
    crew: Crew,
    batch_rows: usize,
    /// Rows that were taken from the reader so far.
    rows: u64,
    /// Answers that were computed together and are still to be handed out.
    waiting: VecDeque<Result<RecordBatch, ArrowError>>,
    /// What was cut off from the last batch.
    rest: Option<RecordBatch>,
    ended: bool,
}

impl<R: RecordBatchReader> Classified<R> {
    /// The next piece of the input, at most `batch_rows` long.
    fn piece(&mut self) -> Option<Result<RecordBatch, ArrowError>> {
        let batch = match self.rest.take() {
            Some(batch) => batch,
            None => match self.reader.next()? {
                Ok(batch) => batch,
                Err(error) => return Some(Err(error)),
            },
        };
        if batch.num_rows() <= self.batch_rows {
            return Some(Ok(batch));
        }
        self.rest = Some(batch.slice(self.batch_rows, batch.num_rows() - self.batch_rows));
        Some(Ok(batch.slice(0, self.batch_rows)))
    }

    /// Computes as many pieces as there are hands.
    fn fill(&mut self) {
        let mut pieces = Vec::new();
        let mut failed = None;
        while pieces.len() < self.crew.hands() {
            match self.piece() {
                None => {
                    self.ended = true;
                    break;
                }
                Some(Ok(batch)) => {
                    let before = self.rows;
                    self.rows += batch.num_rows() as u64;
                    pieces.push((before, batch));
                }
                Some(Err(error)) => {
                    failed = Some(error);
                    break;
                }
            }
        }
        for answer in self.crew.classify(pieces) {
            let fails = answer.is_err();
            self.waiting
                .push_back(answer.map_err(|error| ArrowError::ExternalError(Box::new(error))));
            if fails {
                self.ended = true;
                return;
            }
        }
        if let Some(error) = failed {
            self.ended = true;
            self.waiting.push_back(Err(error));
        }
    }
}

impl<R: RecordBatchReader> Iterator for Classified<R> {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        while self.waiting.is_empty() && !self.ended {
            self.fill();
        }
        self.waiting.pop_front()
    }
}

impl<R: RecordBatchReader> RecordBatchReader for Classified<R> {
    fn schema(&self) -> SchemaRef {
        self.schema.clone()
    }
}

/// The workers of a stream, each with a memory of its own.
#[derive(Debug)]
struct Crew {
    workers: Vec<Worker>,
    #[cfg(feature = "rayon")]
    pool: Option<rayon::ThreadPool>,
}

impl Crew {
    #[cfg(feature = "rayon")]
    fn new(plan: &Plan, threads: usize) -> Result<Self, BatchError> {
        let threads = match threads {
            0 => std::thread::available_parallelism().map_or(1, usize::from),
            threads => threads,
        };
        // One thread is the caller's own.
        let build = || rayon::ThreadPoolBuilder::new().num_threads(threads).build();
        let pool = (threads > 1).then(build).transpose().map_err(|error| {
            let message = format!("no {threads} threads can be had: {error}");
            BatchError::new(BatchErrorKind::Option, message, "ask for fewer threads")
        })?;
        Ok(Self { workers: (0..threads).map(|_| plan.worker()).collect(), pool })
    }

    #[cfg(not(feature = "rayon"))]
    fn new(plan: &Plan, threads: usize) -> Result<Self, BatchError> {
        if threads > 1 {
            let message = format!("{threads} threads need the feature `rayon`");
            return Err(BatchError::new(
                BatchErrorKind::Option,
                message,
                "build with it, or ask for one thread",
            ));
        }
        Ok(Self { workers: std::vec![plan.worker()] })
    }

    fn hands(&self) -> usize {
        self.workers.len()
    }

    /// One piece a worker, in their order.
    fn classify(
        &mut self,
        pieces: Vec<(u64, RecordBatch)>,
    ) -> Vec<Result<RecordBatch, BatchError>> {
        let one = |(worker, (before, batch)): (&mut Worker, (u64, RecordBatch))| {
            worker.classify_batch(&batch).map_err(|error| error.after(before))
        };
        #[cfg(feature = "rayon")]
        if let Some(pool) = &self.pool {
            use rayon::prelude::*;
            let workers = &mut self.workers;
            return pool.install(|| workers.par_iter_mut().zip(pieces).map(one).collect());
        }
        self.workers.iter_mut().zip(pieces).map(one).collect()
    }
}
