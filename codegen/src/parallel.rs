//! Works on many pages or files at once.
//!
//! All parallel work goes through one loop of `rayon`. Every further parallel iterator would add its own
//! compiled code: before, such code was a thirteenth of the compiled crate.

use std::sync::{Mutex, OnceLock, PoisonError};

use rayon::prelude::*;

/// Calls `work` with each item, on all cores. Returns the results in the order of the items.
pub(crate) fn map<T: Sync, R: Send + Sync>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let results: Vec<OnceLock<R>> = items.iter().map(|_| OnceLock::new()).collect();
    each(items.len(), &|at| _ = results[at].set(work(&items[at])));
    results.into_iter().filter_map(OnceLock::into_inner).collect()
}

/// Like [`map`], but `work` may change the items.
pub(crate) fn map_mut<T: Send, R: Send + Sync>(items: &mut [T], work: impl Fn(&mut T) -> R + Sync) -> Vec<R> {
    let items: Vec<Mutex<&mut T>> = items.iter_mut().map(Mutex::new).collect();
    map(&items, |item| work(&mut item.lock().unwrap_or_else(PoisonError::into_inner)))
}

fn each(count: usize, work: &(dyn Fn(usize) + Sync)) {
    (0..count).into_par_iter().for_each(work);
}
