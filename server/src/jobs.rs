//! What happens without anyone asking: mails go out, rounds open and close in time, what has expired is removed.

use crate::panics;
use futures::{FutureExt, future::BoxFuture};
use service::{
    Ctx,
    outbox::{self, Mailer},
};
use std::{panic::AssertUnwindSafe, sync::Arc, time::Duration};
use tokio::{sync::watch, task::JoinSet};

/// How often what has expired is removed.
const TIDY_EVERY: Duration = Duration::from_secs(3600);

/// How often is looked whether a round opens or closes, or a letter is due.
const ROUNDS_EVERY: Duration = Duration::from_secs(30);

/// How long mails wait after a fault of the worker itself.
const MAILS_AFTER_A_FAULT: Duration = Duration::from_secs(5);

/// How long mails on their way may take after the signal to stop.
pub(crate) const LAST_MAILS: Duration = Duration::from_secs(6);

/// The running jobs. Dropping it cuts them off; each goes on at the next start.
pub struct Jobs {
    tasks: JoinSet<()>,
    stop: watch::Sender<bool>,
}

impl Jobs {
    /// Asks the jobs to stop, and waits until each has finished what it was doing.
    pub async fn finish(mut self) {
        self.stop.send_replace(true);
        while self.tasks.join_next().await.is_some() {}
    }

    fn spawn(&mut self, name: &'static str, pause: Duration, job: impl Fn() -> Run + Send + 'static) {
        self.tasks.spawn(again_and_again(name, pause, self.stop.subscribe(), job));
    }
}

/// One run of a job. What it fails with is logged, and the job runs again at its next time.
type Run = BoxFuture<'static, Result<(), Box<dyn std::error::Error + Send + Sync>>>;

/// Starts every job.
pub fn start(ctx: &Ctx, mailer: Arc<dyn Mailer>) -> Jobs {
    let mut jobs = Jobs { tasks: JoinSet::new(), stop: watch::Sender::new(false) };
    let (own, stop) = (ctx.clone(), jobs.stop.subscribe());
    jobs.spawn("mails", MAILS_AFTER_A_FAULT, move || {
        let (ctx, mailer, stop) = (own.clone(), mailer.clone(), told(stop.clone()));
        Box::pin(async move {
            outbox::run(&ctx, &*mailer, stop, LAST_MAILS).await;
            Ok(())
        })
    });
    let own = ctx.clone();
    jobs.spawn("tidying up", TIDY_EVERY, move || {
        let ctx = own.clone();
        Box::pin(async move {
            outbox::tidy(&ctx).await?;
            service::account::tidy(&ctx).await?;
            service::survey::kept_posts::tidy(&ctx).await?;
            service::meetings::polls::tidy(&ctx).await?;
            service::meetings::rsvp::tidy(&ctx).await?;
            service::meetings::attendance::tidy(&ctx).await?;
            service::meetings::evaluation::tidy(&ctx).await?;
            service::meetings::invitations::tidy(&ctx).await?;
            service::webinars::tidy(&ctx).await?;
            service::audit::tidy(&ctx).await?;
            // What a server of the release before closed meanwhile.
            service::monitor::words::index_waiting(&ctx).await?;
            ctx.db.tidy().await?;
            crate::clock::difference(&ctx).await?;
            Ok(())
        })
    });
    let own = ctx.clone();
    jobs.spawn("rounds and letters", ROUNDS_EVERY, move || {
        let ctx = own.clone();
        Box::pin(async move {
            // First what is due: letters tell how a round is then. They go out also when something due failed.
            if let Err(error) = service::meetings::due::run(&ctx).await {
                tracing::error!("not everything that is due could be done: {error}");
            }
            if let Err(error) = service::meetings::letters::send_due(&ctx).await {
                tracing::error!("the letters of a round could not be written: {error}");
            }
            if let Err(error) = service::meetings::polls::send_due(&ctx).await {
                tracing::error!("the letters of a date poll could not be written: {error}");
            }
            if let Err(error) = service::meetings::agenda::send_due(&ctx).await {
                tracing::error!("the letters about an agenda could not be written: {error}");
            }
            if let Err(error) = service::meetings::agreements::send_due(&ctx).await {
                tracing::error!("that minutes are there could not be told: {error}");
            }
            if let Err(error) = service::meetings::evaluation::send_due(&ctx).await {
                tracing::error!("the reminders of an evaluation could not be written: {error}");
            }
            if let Err(error) = service::webinars::send_due(&ctx).await {
                tracing::error!("the places of a webinar could not be looked after: {error}");
            }
            if let Err(error) = service::rounds::send_reminders(&ctx).await {
                tracing::error!("the reminders of a round could not be written: {error}");
            }
            if let Err(error) = service::meetings::letters::send_late_answers(&ctx).await {
                tracing::error!("late answers could not be told: {error}");
            }
            service::meetings::letters::send_digest(&ctx).await?;
            Ok(())
        })
    });
    jobs
}

/// Runs a job until it is told to stop, with a pause after each run. A run that panics is like one that fails.
async fn again_and_again(
    name: &'static str,
    pause: Duration,
    stop: watch::Receiver<bool>,
    job: impl Fn() -> Run + Send + 'static,
) {
    loop {
        match AssertUnwindSafe(job()).catch_unwind().await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::error!(job = name, "failed: {error}"),
            Err(panic) => tracing::error!(job = name, "failed: {}", panics::text_of(&*panic)),
        }
        tokio::select! {
            () = told(stop.clone()) => return,
            () = tokio::time::sleep(pause) => {}
        }
    }
}

/// Ready when the jobs must stop, also because nobody holds them any more.
async fn told(mut stop: watch::Receiver<bool>) {
    let _ = stop.wait_for(|stop| *stop).await;
}

#[cfg(test)]
mod tests {
    use super::*;
    use service::{
        account,
        db::Engine,
        outbox::{Mail, SendError},
        testkit::{TestNet, code_request},
    };
    use std::sync::atomic::{AtomicUsize, Ordering};
    use tokio::sync::mpsc;

    /// Trips over the first mail, and tells to whom each later one went.
    struct Clumsy {
        tries: AtomicUsize,
        sent: mpsc::UnboundedSender<String>,
    }

    impl Mailer for Clumsy {
        fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<(), SendError>> {
            assert!(self.tries.fetch_add(1, Ordering::SeqCst) > 0, "on purpose");
            self.sent.send(mail.to.clone()).unwrap();
            Box::pin(async { Ok(()) })
        }
    }

    async fn ask_a_code(net: &TestNet, address: &str) {
        net.add_member("Anna Voorbeeld", address).await;
        account::request_code(&net.ctx, code_request(address)).await.unwrap();
    }

    #[tokio::test]
    async fn a_mailer_that_panics_keeps_no_mail_from_going_out() {
        let net = TestNet::new(Engine::Sqlite).await;
        let (sent, mut delivered) = mpsc::unbounded_channel();
        ask_a_code(&net, "anna@ggd.example").await;
        let jobs = start(&net.ctx, Arc::new(Clumsy { tries: AtomicUsize::new(0), sent }));
        ask_a_code(&net, "bram@ggd.example").await;
        let first = delivered.recv().await.unwrap();
        net.clock.advance(chrono::Duration::seconds(10));
        let mut to = [first, delivered.recv().await.unwrap()];
        to.sort();
        assert_eq!(to, ["anna@ggd.example", "bram@ggd.example"]);
        jobs.finish().await;
    }

    #[tokio::test]
    async fn a_job_that_panics_runs_again_until_it_is_told_to_stop() {
        let (ran, mut runs) = mpsc::unbounded_channel();
        let count = Arc::new(AtomicUsize::new(0));
        let mut jobs = Jobs { tasks: JoinSet::new(), stop: watch::Sender::new(false) };
        jobs.spawn("test", Duration::ZERO, move || {
            let (ran, nth) = (ran.clone(), count.fetch_add(1, Ordering::SeqCst));
            Box::pin(async move {
                let _ = ran.send(nth);
                assert!(nth > 0, "on purpose");
                Err("also on purpose".into())
            })
        });
        assert_eq!([runs.recv().await, runs.recv().await, runs.recv().await], [Some(0), Some(1), Some(2)]);
        jobs.finish().await;
    }
}
