//! The cookies that a browser holds.

use app::account::cookies::Cookie;
use domain::account::Actor;
use http::{HeaderMap, header};
use service::{Ctx, testkit};
use std::collections::BTreeMap;

/// The values of cookies by their names.
pub type Cookies = BTreeMap<String, String>;

/// The cookies of somebody who is logged in without a code.
pub async fn of_login(ctx: &Ctx, actor: &Actor) -> Cookies {
    let token = testkit::log_in(ctx, actor).await;
    let (mut headers, mut cookies) = (HeaderMap::new(), Cookies::new());
    Cookie::Session.set(&ctx.settings, &mut headers, &token, true);
    take(&mut cookies, &headers);
    cookies
}

/// Keeps the cookies of an answer, and forgets those that it ends.
pub fn take(cookies: &mut Cookies, headers: &HeaderMap) {
    for line in headers.get_all(header::SET_COOKIE) {
        let (pair, rest) = line.to_str().unwrap().split_once(';').unwrap();
        let (name, value) = pair.split_once('=').unwrap();
        if rest.contains("Max-Age=0") {
            cookies.remove(name);
        } else {
            cookies.insert(name.to_owned(), value.to_owned());
        }
    }
}

/// The cookies as a browser sends them.
pub fn line(cookies: &Cookies) -> String {
    cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
}
