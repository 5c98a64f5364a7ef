use super::*;

fn question(id: &str) -> &'static Question {
    SurveyFormat::current().question(id).expect("a question of the format").1
}

fn typed(id: &str, fields: &[(&str, &str)]) -> Typed {
    let fields = fields.iter().map(|(name, value)| (format!("{id}{name}"), (*value).to_owned())).collect();
    Post::new(fields).unwrap().about(question(id)).expect("the form speaks of the question").typed
}

fn answer(id: &str, fields: &[(&str, &str)]) -> Result<Option<Answer>, Vec<Problem>> {
    check(SurveyFormat::current(), question(id), &typed(id, fields))
}

fn value(id: &str, fields: &[(&str, &str)]) -> Option<Value> {
    answer(id, fields).unwrap().map(|answer| answer.value)
}

fn problem(id: &str, fields: &[(&str, &str)]) -> ProblemKind {
    answer(id, fields).unwrap_err().remove(0).kind
}

#[test]
fn the_format_is_whole() {
    let format = SurveyFormat::current();
    let sizes: Vec<_> = format.sections.iter().map(|section| section.questions.len()).collect();
    assert_eq!(sizes, [6, 10, 8, 6]);
    let ids: std::collections::BTreeSet<_> = format.questions().map(|(_, question)| &question.id).collect();
    assert_eq!(ids.len(), 30);
    let prefilled = |(section, question): &(&Section, &Question)| section.scope == Scope::Region && question.prefill;
    assert_eq!(format.questions().filter(prefilled).count(), 16);
    for (_, question) in format.questions() {
        assert_eq!(question.levels.len(), if question.kind == Kind::Growth { 5 } else { 0 });
        assert_eq!(question.options.is_empty(), !matches!(question.kind, Kind::Choice | Kind::Choices));
        assert_eq!(question.share.is_some(), question.kind == Kind::Text);
        assert_eq!(question.max.is_some(), matches!(question.kind, Kind::Count | Kind::Text));
        let theme = |id: &String| format.theme_label(id).is_some();
        assert!(question.theme.as_ref().is_none_or(theme));
        let other = |id: &String| format.question(id).is_some();
        assert!(question.at_most.as_ref().is_none_or(other));
    }
}

#[test]
fn each_kind_takes_its_own_values() {
    assert_eq!(value("p1-trekker", &[("", "4")]), Some(Value::Level(4)));
    assert_eq!(value("p1-trekker", &[("", "onbekend")]), Some(Value::Unknown));
    assert_eq!(value("b01-stip", &[("", "0")]), Some(Value::Step(0)));
    assert_eq!(value("f1-gemeenten", &[("", " 12 ")]), Some(Value::Count(12)));
    assert_eq!(value("f1-gemeenten", &[(".onbekend", "ja")]), Some(Value::Unknown));
    assert_eq!(value("f4-convenant", &[("", "getekend")]), Some(Value::Choice("getekend".into())));
    let both = Value::Choices(vec!["jgz".into(), "ouders".into()]);
    assert_eq!(value("f5-domeinen", &[("", "ouders"), ("", "jgz")]), Some(both));
    assert_eq!(value("o1-trots", &[("", " fijn\r\nwerk ")]), Some(Value::Text("fijn\nwerk".into())));
    assert_eq!(value("p1-trekker", &[(".toelichting", "alleen dit")]), None);
}

#[test]
fn what_is_not_an_answer_says_why() {
    for wrong in ["0", "6", "9", "04", "-1", "1.5", "vier", "４"] {
        assert_eq!(problem("p1-trekker", &[("", wrong)]), ProblemKind::NotALevel, "{wrong}");
    }
    assert_eq!(problem("p1-trekker", &[("", "3"), ("", "4")]), ProblemKind::NotALevel);
    assert_eq!(problem("b01-stip", &[("", "3")]), ProblemKind::NotAStep);
    for wrong in ["61", "-1", "+4", "1e1", "veel", "99999999999"] {
        assert_eq!(problem("f1-gemeenten", &[("", wrong)]), ProblemKind::NotACount { max: 60 }, "{wrong}");
    }
    assert_eq!(problem("f1-gemeenten", &[("", "3"), (".onbekend", "ja")]), ProblemKind::CountAndUnknown);
    assert_eq!(problem("f4-convenant", &[("", "misschien")]), ProblemKind::NotAnOption);
    assert_eq!(problem("f4-convenant", &[("", "onbekend")]), ProblemKind::NotAnOption);
    assert_eq!(problem("f5-domeinen", &[("", "jgz"), ("", "niemand")]), ProblemKind::NotAnOption);
    let long = "é".repeat(2001);
    assert_eq!(problem("o1-trots", &[("", &long)]), ProblemKind::TooLong { max: 2000, length: 2001 });
    assert_eq!(problem("o1-trots", &[("", "x"), (".delen", "iedereen")]), ProblemKind::NotAShare);
    assert_eq!(problem("o3-behoefte", &[("", "x"), (".themas", "weer")]), ProblemKind::NotATheme);
    assert_eq!(problem("o3-behoefte", &[("", " "), (".themas", "rpi")]), ProblemKind::ThemesWithoutText);
}

#[test]
fn what_nobody_sees_is_no_part_of_a_text() {
    let text = |typed| value("o1-trots", &[("", typed)]);
    assert_eq!(text("\u{0}een\ttab\u{8}\nen \u{1b}[1mmeer\u{9f}"), Some(Value::Text("een\ttab\nen [1mmeer".into())));
    assert_eq!(text("\u{0} \u{7f}"), None);
    let with_remark = answer("p1-trekker", &[("", "3"), (".toelichting", "goed\u{0}\u{c}")]).unwrap().unwrap();
    assert_eq!(with_remark.remark.as_deref(), Some("goed"));
    assert_eq!(answer("p1-trekker", &[("", "3"), (".toelichting", "\u{0}")]).unwrap().unwrap().share, None);
    assert_eq!(problem("p1-trekker", &[("", "3\u{0}")]), ProblemKind::NotALevel);
}

#[test]
fn texts_are_shared_by_the_default_of_the_format_unless_chosen() {
    let share = |id, fields: &[(&str, &str)]| answer(id, fields).unwrap().unwrap().share;
    assert_eq!(share("o1-trots", &[("", "x")]), Some(Share::Network));
    assert_eq!(share("o2-knelpunt", &[("", "x")]), Some(Share::Coordination));
    assert_eq!(share("o2-knelpunt", &[("", "x"), (".delen", "netwerk")]), Some(Share::Network));
    assert_eq!(share("p1-trekker", &[("", "3"), (".delen", "coordinatie")]), None);
    let with_remark = [("", "3"), (".toelichting", "x"), (".delen", "coordinatie")];
    assert_eq!(share("p1-trekker", &with_remark), Some(Share::Coordination));
}

#[test]
fn an_answer_typed_again_is_the_same_answer() {
    let fields = [("", "een tekst"), (".delen", "netwerk"), (".themas", "rpi"), (".themas", "ouders")];
    let given = answer("o3-behoefte", &fields).unwrap().unwrap();
    let again = check(SurveyFormat::current(), question("o3-behoefte"), &Typed::of(&given)).unwrap();
    assert_eq!(again, Some(given));
    let unknown = check(SurveyFormat::current(), question("f1-gemeenten"), &Typed::of_value(&Value::Unknown)).unwrap();
    assert_eq!(unknown.unwrap().value, Value::Unknown);
}

#[test]
fn a_post_beyond_the_limits_is_refused() {
    let field = |size: usize| vec![("o1-trots".to_owned(), "x".repeat(size))];
    assert!(Post::new(field(FIELD_LIMIT)).is_ok());
    assert_eq!(Post::new(field(FIELD_LIMIT + 1)), Err(PostTooLarge));
    assert_eq!(Post::new(vec![("a".to_owned(), String::new()); FIELDS_LIMIT + 1]), Err(PostTooLarge));
    let much = vec![("o1-trots".to_owned(), "x".repeat(FIELD_LIMIT)); 13];
    assert_eq!(Post::new(much), Err(PostTooLarge));
}

#[test]
fn empty_checkboxes_are_an_answer_only_when_the_form_had_them() {
    let about = |fields: &[(&str, &str)]| {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Post::new(fields).unwrap().about(question("f5-domeinen"))
    };
    assert_eq!(about(&[]), None);
    assert!(about(&[("f5-domeinen.versie", "2")]).unwrap().value_posted);
    assert!(!about(&[("f5-domeinen.versie", "2"), ("f5-domeinen.klopt", "ja")]).unwrap().value_posted);
}

#[test]
fn readers_follow_the_rights_table() {
    use Reader::*;
    assert_eq!(readers(Scope::Person, None), [ColleagueOnceSent, CoordinationGroup, OtherRegions, Partners]);
    assert_eq!(readers(Scope::Region, None), [ColleagueAtOnce, CoordinationGroup, OtherRegions, Partners]);
    assert_eq!(readers(Scope::Person, Some(Share::Coordination)), [ColleagueOnceSent, CoordinationGroup]);
}
