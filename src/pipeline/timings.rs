//! Where the time of a build goes: CPU time by stage, added up over all threads.

#![expect(
    clippy::disallowed_methods,
    reason = "the one place that looks at clocks; nothing that is published depends on it"
)]

use rustix::time::{ClockId, clock_gettime};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

/// A part of the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Files are read.
    Load,
    /// TOML and Fluent are parsed.
    Parse,
    /// The plan is proved.
    Validate,
    /// Every text is looked at.
    Survey,
    /// An edition is opened, and what its pages show is put together.
    Localise,
    /// Templates become HTML, without needless bytes.
    Render,
    /// Indicators become files for machines.
    Data,
    /// The theme's files get their published names.
    Finish,
    /// Search indexes are made, or taken over from the last build.
    Search,
    /// Files are written.
    Write,
    /// The new site is brought to the disk and takes the old one's place.
    Publish,
}

impl Stage {
    /// All of them, in their order.
    pub const ALL: [Self; 11] = [
        Self::Load,
        Self::Parse,
        Self::Validate,
        Self::Survey,
        Self::Localise,
        Self::Render,
        Self::Data,
        Self::Finish,
        Self::Search,
        Self::Write,
        Self::Publish,
    ];

    /// What it is called.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Load => "load",
            Self::Parse => "parse",
            Self::Validate => "validate",
            Self::Survey => "survey",
            Self::Localise => "localise",
            Self::Render => "render",
            Self::Data => "data",
            Self::Finish => "finish",
            Self::Search => "search",
            Self::Write => "write",
            Self::Publish => "publish",
        }
    }
}

/// The time that each stage took; off, it takes none itself.
#[derive(Debug, Clone, Default)]
pub struct Timings(Option<Arc<Clocks>>);

/// What a build took, in milliseconds.
#[derive(Debug, Clone, PartialEq)]
pub struct Spent {
    /// CPU by stage.
    pub stages: Vec<(Stage, f64)>,
    /// CPU altogether.
    pub cpu: f64,
    /// By the clock on the wall.
    pub wall: f64,
}

#[derive(Debug)]
struct Clocks {
    began: Instant,
    nanoseconds: [AtomicU64; Stage::ALL.len()],
}

impl Timings {
    /// Begins to measure.
    #[must_use]
    pub fn on() -> Self {
        Self(Some(Arc::new(Clocks { began: Instant::now(), nanoseconds: Default::default() })))
    }

    /// Does a part of the work, which must not have parts of its own.
    pub fn of<T>(&self, stage: Stage, work: impl FnOnce() -> T) -> T {
        self.by(ClockId::ThreadCPUTime, stage, work)
    }

    /// The same for a part that has threads of its own, while no other part is worked on.
    pub fn of_all<T>(&self, stage: Stage, work: impl FnOnce() -> T) -> T {
        self.by(ClockId::ProcessCPUTime, stage, work)
    }

    fn by<T>(&self, clock: ClockId, stage: Stage, work: impl FnOnce() -> T) -> T {
        let Some(clocks) = &self.0 else { return work() };
        let before = nanoseconds(clock);
        let done = work();
        let spent = nanoseconds(clock).saturating_sub(before);
        if let Some(clock) = clocks.nanoseconds.get(stage as usize) {
            clock.fetch_add(spent, Ordering::Relaxed);
        }
        done
    }

    /// What was measured until now; nothing if it was off.
    #[must_use]
    pub fn spent(&self) -> Option<Spent> {
        let clocks = self.0.as_ref()?;
        let each = Stage::ALL.into_iter().zip(&clocks.nanoseconds);
        let each = each.map(|(stage, clock)| (stage, thousandths(clock.load(Ordering::Relaxed))));
        let all = nanoseconds(ClockId::ProcessCPUTime);
        Some(Spent { stages: each.collect(), cpu: thousandths(all), wall: clocks.began.elapsed().as_secs_f64() * 1e3 })
    }
}

fn nanoseconds(clock: ClockId) -> u64 {
    let time = clock_gettime(clock);
    u64::try_from(time.tv_sec).unwrap_or_default() * 1_000_000_000 + u64::try_from(time.tv_nsec).unwrap_or_default()
}

/// Nanoseconds in milliseconds.
#[expect(clippy::cast_precision_loss, reason = "a build of a hundred days would lose a nanosecond")]
fn thousandths(nanoseconds: u64) -> f64 {
    nanoseconds as f64 / 1e6
}
