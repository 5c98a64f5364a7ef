//! Several telephones at once.

use super::stage::*;
use domain::meetings::attendance::Turnout;
use futures::future::join_all;
use service::both_engines;
use service::meetings::attendance::*;

both_engines! {
    async fn two_telephones_that_touch_different_people_both_count(net: Stage) {
        let carls = MayTakeAttendance::of(&net.carl).unwrap();
        let (cora, carl) = (net.proof(), carls);
        let of_cora = [Touched::now(net.person(&net.anna, true)), Touched::now(net.person(&net.cora, true))];
        let of_carl = [Touched::now(net.person(&net.bert, true)), Touched::now(net.person(&net.zeger, true))];
        let (one, other) = tokio::join!(
            take(&net.ctx, &cora, net.meeting, &of_cora),
            take(&net.ctx, &carl, net.meeting, &of_carl),
        );
        assert_eq!((one.unwrap(), other.unwrap()), (vec![Outcome::Noted; 2], vec![Outcome::Noted; 2]));
        assert_eq!(net.list().await.turnout(), Turnout { people: 4, regions: 2 });
    }

    async fn two_telephones_about_the_same_person_agree_on_the_later_touch(net: Stage) {
        let carls = MayTakeAttendance::of(&net.carl).unwrap();
        let cora = net.proof();
        let mine: Vec<_> = (0..6).map(|nth| [ago(20 - nth, net.person(&net.anna, nth % 2 == 0))]).collect();
        let theirs: Vec<_> = (0..6).map(|nth| [ago(10 - nth, net.person(&net.anna, nth % 2 == 0))]).collect();
        let all = mine.iter().map(|it| (&cora, it)).chain(theirs.iter().map(|it| (&carls, it)));
        let done = join_all(all.map(|(proof, touches)| take(&net.ctx, proof, net.meeting, touches))).await;
        assert!(done.iter().all(Result::is_ok), "{done:?}");
        // The last one that Carl made: five minutes ago, and not there.
        assert_eq!(net.stands(&net.anna).await, Some((false, Some("Persoon admin".into()))));
        assert_eq!(net.count("SELECT COUNT(*) FROM attendance_touches").await, 12);
    }

    async fn what_is_sent_by_several_windows_at_once_is_noted_once(net: Stage) {
        let proof = net.proof();
        let (_, along) = net.walk_in("drenthe", "Noor Mee");
        let touches = [Touched::now(net.person(&net.anna, true)), Touched::now(along)];
        let same = join_all((0..5).map(|_| take(&net.ctx, &proof, net.meeting, &touches))).await;
        assert!(same.iter().all(|done| done.as_ref().unwrap()[..] == [Outcome::Noted; 2]), "{same:?}");
        assert_eq!(net.list().await.turnout(), Turnout { people: 2, regions: 1 });
        assert_eq!(net.count("SELECT COUNT(*) FROM attendance_touches").await, 1);
    }
}
