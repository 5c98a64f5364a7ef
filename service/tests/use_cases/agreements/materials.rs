//! Files of a meeting: who brings and reads them, and what is not taken.

use super::stage::*;
use domain::account::Actor;
use domain::ids::{MaterialId, MeetingId};
use domain::meetings::MeetingKind;
use domain::meetings::material::{FILE_LIMIT, FileDescription, FileKind, FileTitle, MOST_FILES};
use domain::rounds::Reason;
use futures::future::join_all;
use service::meetings::agreements::*;
use service::meetings::{MeetingPlan, Place, cancel_meeting, make_of_kind};
use service::testkit::plan;
use service::{Scanner, Settings, both_engines, execute};
use std::sync::Arc;

const PDF: &[u8] = b"%PDF-1.7\n% slides\n%%EOF";
const COUNT: &str = "SELECT COUNT(*) FROM meeting_materials";
const CONTENTS: &str = "SELECT COUNT(*) FROM material_pieces";

fn called(id: MaterialId, title: &str) -> NewMaterial {
    NewMaterial { id, title: FileTitle::parse(title).unwrap(), description: FileDescription::default() }
}

/// A small picture, as a drawing program makes it.
fn picture() -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::DynamicImage::new_rgb8(4, 4).write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

impl Stage {
    fn material(&self) -> MaterialId {
        MaterialId(self.ctx.new_id())
    }

    async fn bring(&self, title: &str) -> MaterialId {
        let id = self.material();
        add_material(&self.ctx, &self.proof(), self.meeting, &called(id, title), PDF).await.unwrap();
        id
    }

    async fn refused(&self, bytes: Vec<u8>) -> AgreementError {
        let new = called(self.material(), "Een bestand");
        add_material(&self.ctx, &self.proof(), self.meeting, &new, bytes).await.unwrap_err()
    }

    async fn titles(&self, who: &Actor, meeting: MeetingId) -> Vec<String> {
        let meeting = self.view(meeting).await;
        let files = materials(&self.ctx, who, &meeting).await.unwrap();
        files.into_iter().map(|file| file.title).collect()
    }

    async fn content(&self, who: &Actor, id: MaterialId) -> Result<(MaterialView, Vec<u8>), AgreementError> {
        let file = read_file(&self.ctx, who, &self.view(self.meeting).await, id).await?;
        let (mut bytes, mut number) = (Vec::new(), 0);
        while let Some(piece) = file.piece(number).await? {
            bytes.extend(piece);
            number += 1;
        }
        Ok((file.about, bytes))
    }
}

both_engines! {
    async fn files_of_a_concept_are_for_who_plans_and_those_of_a_published_record_for_who_sees_the_meeting(net: Stage) {
        let id = net.bring("Dia’s van de dag").await;
        for who in [&net.anna, &net.pia, &net.zeger, &Actor::Visitor] {
            assert_eq!(net.titles(who, net.meeting).await, [""; 0]);
            assert!(matches!(net.content(who, id).await, Err(AgreementError::Unknown)));
        }
        assert_eq!(net.titles(&net.carl, net.meeting).await, ["Dia’s van de dag"]);
        net.publish().await;
        for who in [&net.anna, &net.pia, &net.zeger, &net.cora] {
            let (about, bytes) = net.content(who, id).await.unwrap();
            assert_eq!((about.kind, about.size, bytes.as_slice()), (FileKind::Pdf, PDF.len() as u64, PDF));
            assert_eq!(about.file_name(), "dia-s-van-de-dag.pdf");
            assert_eq!(about.added.0.as_deref(), Some("Persoon coordinator"));
        }
        net.end_seat("zeeland", 1).await;
        for who in [&Actor::Visitor, &net.former()] {
            assert!(matches!(net.content(who, id).await, Err(AgreementError::Unknown)));
        }
    }

    async fn a_file_of_one_meeting_is_not_found_at_another(net: Stage) {
        let id = net.bring("Dia’s").await;
        net.publish().await;
        let group = net.of_group().await;
        let there = net.view(group).await;
        assert!(matches!(read_file(&net.ctx, &net.cora, &there, id).await, Err(AgreementError::Unknown)));
        let removed = remove_material(&net.ctx, &net.proof(), group, id).await;
        assert!(matches!(removed, Err(AgreementError::Unknown)));
        assert!(net.content(&net.anna, id).await.is_ok());
    }

    async fn one_form_brings_one_file_also_when_it_is_sent_at_once(net: Stage) {
        let new = called(net.material(), "Dia’s");
        let sent = join_all((0..4).map(|_| async { add_material(&net.ctx, &net.proof(), net.meeting, &new, PDF).await }));
        sent.await.into_iter().for_each(|one| one.unwrap());
        assert_eq!((net.count(COUNT).await, net.count(CONTENTS).await), (1, 1));
        let other = NewMaterial { title: FileTitle::parse("Iets anders").unwrap(), ..new };
        let refused = add_material(&net.ctx, &net.proof(), net.meeting, &other, PDF).await;
        assert!(matches!(refused, Err(AgreementError::MadeBefore)));
        // The same form with another file in it is not done by saying so.
        let same = NewMaterial { title: FileTitle::parse("Dia’s").unwrap(), ..other };
        let refused = add_material(&net.ctx, &net.proof(), net.meeting, &same, "%PDF-1.7 corrected").await;
        assert!(matches!(refused, Err(AgreementError::MadeBefore)));
    }

    async fn a_large_file_is_read_piece_by_piece(net: Stage) {
        let large: Vec<u8> = PDF.iter().copied().chain((0..600_000_u32).map(|nth| (nth % 251) as u8)).collect();
        let new = called(net.material(), "Dia’s");
        add_material(&net.ctx, &net.proof(), net.meeting, &new, large.clone()).await.unwrap();
        assert_eq!(net.count(CONTENTS).await, 3);
        assert!(net.content(&net.cora, new.id).await.unwrap().1 == large);
        let file = read_file(&net.ctx, &net.cora, &net.view(net.meeting).await, new.id).await.unwrap();
        remove_material(&net.ctx, &net.proof(), net.meeting, new.id).await.unwrap();
        assert!(matches!(file.piece(1).await, Err(AgreementError::Unknown)), "it does not end as if it were whole");
    }

    async fn files_of_a_meeting_that_is_called_off_are_gone(net: Stage) {
        net.bring("Dia’s").await;
        let (proof, version) = (net.proof(), net.view(net.meeting).await.version);
        let why = Reason::parse("De zaal is dicht").unwrap();
        cancel_meeting(&net.ctx, &proof, net.meeting, version, Some(&why)).await.unwrap();
        assert_eq!((net.count(COUNT).await, net.count(CONTENTS).await), (0, 0));
    }

    async fn what_is_taken_away_is_gone_with_all_that_was_in_it(net: Stage) {
        let id = net.bring("Dia’s").await;
        net.publish().await;
        for _ in 0..2 {
            remove_material(&net.ctx, &net.proof(), net.meeting, id).await.unwrap();
        }
        assert_eq!((net.count(COUNT).await, net.count(CONTENTS).await), (0, 0));
        assert!(matches!(net.content(&net.anna, id).await, Err(AgreementError::Unknown)));
        const LOG: &str = "SELECT COUNT(*) FROM audit_log WHERE action IN ('material.added', 'material.removed')";
        assert_eq!(net.count(LOG).await, 2);
    }

    async fn a_record_with_a_file_alone_is_published(net: Stage) {
        let empty = publish_record(&net.ctx, &net.proof(), net.meeting).await;
        assert!(matches!(empty, Err(AgreementError::Empty)));
        net.bring("Dia’s").await;
        net.publish().await;
        assert_eq!(net.titles(&net.anna, net.meeting).await, ["Dia’s"]);
    }

    async fn what_is_no_such_file_is_refused_and_nothing_is_stored(net: Stage) {
        let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        for (bytes, problem) in [
            (Vec::new(), FileProblem::Empty),
            (svg.to_vec(), FileProblem::NotAllowed),
            (b"MZ\x90\0".to_vec(), FileProblem::NotAllowed),
            (b"\x89PNG\r\n\x1a\nand no more".to_vec(), FileProblem::Broken),
            (vec![b'%'; FILE_LIMIT + 1], FileProblem::TooLarge),
        ] {
            let refused = net.refused(bytes).await;
            assert!(matches!(&refused, AgreementError::File(found) if *found == problem), "{refused:?}");
        }
        assert!(matches!(net.refused(picture()).await, AgreementError::NotDescribed));
        assert_eq!(net.count(COUNT).await, 0);
    }

    async fn a_picture_is_drawn_anew(net: Stage) {
        let description = FileDescription::parse("Een groepje bij de flip-over").unwrap();
        let new = NewMaterial { description, ..called(net.material(), "Foto") };
        let sent = [picture(), b"a place behind the picture".to_vec()].concat();
        add_material(&net.ctx, &net.proof(), net.meeting, &new, sent).await.unwrap();
        let (about, bytes) = net.content(&net.cora, new.id).await.unwrap();
        assert_eq!((about.kind, about.description.as_str()), (FileKind::Png, "Een groepje bij de flip-over"));
        assert!(image::load_from_memory(&bytes).is_ok());
        assert!(!bytes.windows(7).any(|some| some == b"a place"));
    }

    async fn a_meeting_has_so_many_files_and_no_more(net: Stage) {
        net.bring("De eerste").await;
        let meeting = net.meeting;
        let fill = net.ctx.db.write(move |conn| Box::pin(async move {
            const COPY: &str = "INSERT INTO meeting_materials (id, meeting_id, title, description, kind, size, hash, added_by, added_at)
                SELECT $1, meeting_id, title, description, kind, size, hash, added_by, added_at FROM meeting_materials WHERE meeting_id = $2 LIMIT 1";
            for number in 1..MOST_FILES {
                execute!(conn, COPY, uuid::Uuid::from_u128(number as u128), meeting.0)?;
            }
            Ok::<_, service::db::DbError>(())
        }));
        fill.await.unwrap();
        assert!(matches!(net.refused(PDF.to_vec()).await, AgreementError::TooManyFiles));
        assert_eq!(net.count(COUNT).await, MOST_FILES);
    }

    async fn a_scanner_has_the_last_word(net: Stage) {
        let script = net.folder().join("scan");
        std::fs::write(&script, "if grep -q EICAR; then exit 1; fi\ntest ! -e \"$1\" || exit 2\n").unwrap();
        let away = net.folder().join("away");
        let scanner = Scanner::parse(&format!("sh {} {}", script.display(), away.display()));
        let mut ctx = net.ctx.clone();
        ctx.settings = Arc::new(Settings { scanner, ..(*ctx.settings).clone() });
        let (ctx, proof) = (ctx, net.proof());
        let bring = async |bytes: &'static [u8]| {
            add_material(&ctx, &proof, net.meeting, &called(net.material(), "Dia’s"), bytes).await
        };
        bring(PDF).await.unwrap();
        let infected = bring(b"%PDF-1.7 EICAR").await;
        assert!(matches!(infected, Err(AgreementError::File(FileProblem::Infected))), "{infected:?}");
        std::fs::write(&away, "").unwrap();
        let silent = bring(PDF).await;
        assert!(matches!(silent, Err(AgreementError::File(FileProblem::NotScanned))), "{silent:?}");
        assert_eq!(net.count(COUNT).await, 1);
    }

    async fn of_a_meeting_without_a_record_there_are_no_files(net: Stage) {
        let webinar = MeetingId(net.ctx.new_id());
        let on = MeetingPlan { place: Place::AsTyped, address: "Online".into(), ..plan("2027-04-01") };
        make_of_kind(&net.ctx, &net.proof(), MeetingKind::Webinar, webinar, &on).await.unwrap();
        let refused = add_material(&net.ctx, &net.proof(), webinar, &called(net.material(), "Dia’s"), PDF).await;
        assert!(matches!(refused, Err(AgreementError::Unknown)), "{refused:?}");
    }
}
