//! What to call a device in the list of one's own logins.

/// A short Dutch description of the device behind a `User-Agent` text: "Firefox op Windows". Deliberately
/// coarse: enough to recognise one's own laptop, too little to follow anyone.
pub fn describe_device(user_agent: &str) -> String {
    let browser = first_match(
        user_agent,
        &[("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome")],
    )
    .or_else(|| first_match(user_agent, &[("Chrom", "Chrome"), ("Safari", "Safari")]));
    let system = first_match(
        user_agent,
        &[
            ("iPhone", "een iPhone"),
            ("iPad", "een iPad"),
            ("Android", "Android"),
            ("Windows", "Windows"),
            ("Mac OS", "een Mac"),
            ("CrOS", "een Chromebook"),
            ("Linux", "Linux"),
        ],
    );
    match (browser, system) {
        (Some(browser), Some(system)) => format!("{browser} op {system}"),
        (Some(browser), None) => browser.to_owned(),
        (None, Some(system)) => format!("een browser op {system}"),
        (None, None) => "een onbekend apparaat".to_owned(),
    }
}

fn first_match(text: &str, names: &[(&str, &'static str)]) -> Option<&'static str> {
    names.iter().find(|(part, _)| text.contains(part)).map(|(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_browsers_are_recognised() {
        let windows_edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36 Edg/142.0";
        let iphone = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 (KHTML, like Gecko) Version/19.0 Mobile Safari/604.1";
        assert_eq!(describe_device(windows_edge), "Edge op Windows");
        assert_eq!(describe_device(iphone), "Safari op een iPhone");
        assert_eq!(
            describe_device("Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0"),
            "Firefox op Linux"
        );
        assert_eq!(describe_device("<script>"), "een onbekend apparaat");
    }
}
