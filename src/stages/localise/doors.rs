//! The pages without a language. Their frame speaks the leading edition's language, each link its own.

use super::builder::Builder;
use super::frame::{Description, alternates, described, links, shortened};
use super::voice::Value;
use super::{Edition, Keepsake, report};
use crate::base::diagnostic::Diagnostics;
use crate::model::page::{Body, Choose, Go, Head, NotFound, Notice, Page, Text};
use crate::model::plan::{NodeIndex, PageId, UnitId};
use std::collections::BTreeMap;

/// `/`: choose a language.
pub fn choose(edition: &Edition<'_>, diagnostics: &mut Diagnostics) -> Option<Page> {
    let mut builder = Builder::new(edition, String::new())?;
    let editions = builder.page_doors(PageId::Home, |_| None);
    let title = builder.words("title_choose", &[]);
    let description = described(builder.words("description_choose", &[]));
    let mut head = head(&builder, "choose", title, description);
    head.links = links(&head, &alternates(edition, PageId::Home, ""));
    report(&builder, diagnostics);
    Some(Page { file: "index.html".to_owned(), head, body: Body::Choose(Choose { editions }) })
}

/// `/go/<node>/`: a node in every edition.
pub fn go(
    edition: &Edition<'_>,
    index: NodeIndex,
    keepsakes: &BTreeMap<usize, Keepsake>,
    diagnostics: &mut Diagnostics,
) -> Option<Page> {
    let node = edition.plan.nodes.get(index)?;
    let (id, path) = (&node.id, node.go_path()?);
    let mut builder = Builder::new(edition, path.clone())?;
    let editions = builder.page_doors(PageId::Node(index), |number| keepsakes.get(&number)?.titles.get(index).cloned());
    let name = builder.say(&UnitId::value(id), &[]);
    let title = builder.words("title_go", &[("title", Value::Text(name.inlines))]);
    let description = described(builder.words("description_choose", &[]));
    let mut head = Head { noindex: true, ..head(&builder, "go", title, description) };
    head.links = links(&head, &[]);
    report(&builder, diagnostics);
    Some(Page { file: format!("{path}index.html"), head, body: Body::Go(Go { editions }) })
}

/// `/404.html`: nothing found, in every language. A host shows it at any depth, so its links begin at the root.
pub fn not_found(
    edition: &Edition<'_>,
    keepsakes: &BTreeMap<usize, Keepsake>,
    diagnostics: &mut Diagnostics,
) -> Option<Page> {
    let mut builder = Builder::new(edition, String::new())?;
    builder.base.clone_from(&edition.plan.base_url.path);
    let numbers = edition.homes.iter().map(|(number, _)| number);
    let homes = numbers.zip(builder.page_editions(PageId::Home));
    let notices = homes.filter_map(|(number, edition)| {
        let [title, text, home] = keepsakes.get(number)?.lost.clone();
        Some(Notice { edition, title, text, home })
    });
    let notices = notices.collect();
    let title = builder.words("not-found", &[]);
    let description = described(builder.words("not-found_text", &[]));
    let mut head = Head {
        path: "404.html".to_owned(),
        address: edition.plan.base_url.join("404.html"),
        canonical: edition.plan.base_url.join("404.html"),
        noindex: true,
        ..head(&builder, "not-found", title, description)
    };
    head.links = links(&head, &[]);
    report(&builder, diagnostics);
    Some(Page { file: "404.html".to_owned(), head, body: Body::NotFound(NotFound { notices }) })
}

fn head(builder: &Builder<'_>, kind: &'static str, title: Text, description: Description) -> Head {
    Head {
        kind,
        path: builder.path.clone(),
        base: builder.base.clone(),
        rest: String::new(),
        original: None,
        beside: None,
        beside_at: None,
        untranslated: Vec::new(),
        title,
        address: builder.plan.base_url.join(&builder.path),
        description: shortened(&description.0).into(),
        description_lang: description.1,
        canonical: builder.plan.base_url.join(&builder.path),
        noindex: false,
        links: String::new(),
        entry: None,
        breadcrumbs: Vec::new(),
        borrowed: 0,
        borrowed_text: String::new(),
        around: 0,
        around_text: String::new(),
        stale: 0,
        stale_text: String::new(),
        words: None,
        // The few that these pages have are for readers of another edition than the frame's: they stay.
        readings: None,
        files: Vec::new(),
        linked_data: None,
    }
}
