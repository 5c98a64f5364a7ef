//! What happens without anyone asking: mails go out, rounds open and close in time, what has expired is removed.

use futures::future::BoxFuture;
use service::{
    Ctx,
    outbox::{self, Mailer},
};
use std::{sync::Arc, time::Duration};
use tokio::task::JoinSet;

/// How often what has expired is removed.
const TIDY_EVERY: Duration = Duration::from_secs(3600);

/// How often is looked whether a round opens or closes, or a reminder is due.
const ROUNDS_EVERY: Duration = Duration::from_secs(30);

/// The running jobs; dropping it stops them. Each can be stopped at any moment and goes on at the next start.
pub struct Jobs(#[expect(dead_code, reason = "held to stop the tasks when dropped")] JoinSet<()>);

/// Starts every job.
pub fn start(ctx: &Ctx, mailer: Arc<dyn Mailer>) -> Jobs {
    let mut jobs = JoinSet::new();
    let for_mail = ctx.clone();
    jobs.spawn(async move { outbox::run(for_mail, &*mailer).await });
    every(&mut jobs, ctx, TIDY_EVERY, "tidying up", |ctx| {
        Box::pin(async move {
            outbox::tidy(&ctx).await?;
            service::account::tidy(&ctx).await?;
            service::survey::kept_posts::tidy(&ctx).await?;
            Ok(())
        })
    });
    every(&mut jobs, ctx, ROUNDS_EVERY, "rounds and reminders", |ctx| {
        Box::pin(async move {
            // Settles first: a reminder is for a round that is open.
            service::meetings::send_reminders(&ctx).await?;
            Ok(())
        })
    });
    Jobs(jobs)
}

/// What a job may fail with; it is logged, and the job runs again at its next time.
type Outcome = Result<(), Box<dyn std::error::Error + Send + Sync>>;

fn every(
    jobs: &mut JoinSet<()>,
    ctx: &Ctx,
    pause: Duration,
    name: &'static str,
    job: fn(Ctx) -> BoxFuture<'static, Outcome>,
) {
    let ctx = ctx.clone();
    jobs.spawn(async move {
        loop {
            if let Err(error) = job(ctx.clone()).await {
                tracing::error!(job = name, "failed: {error}");
            }
            tokio::time::sleep(pause).await;
        }
    });
}
