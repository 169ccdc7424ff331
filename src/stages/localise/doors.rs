//! The pages without a language. Their frame speaks the leading edition's language, each link its own.

use super::builder::Builder;
use super::frame::{alternates, shortened};
use super::voice::Value;
use super::{Editions, report};
use crate::base::diagnostic::Diagnostics;
use crate::model::page::{Body, Choose, Go, Head, NotFound, Notice, Page, Text};
use crate::model::plan::{NodeIndex, PageId, UnitId};

/// `/`: choose a language.
pub fn choose(all: &Editions<'_>, diagnostics: &mut Diagnostics) -> Option<Page> {
    let mut builder = Builder::new(all, all.survey.leading(all.plan), String::new())?;
    let editions = builder.page_editions(PageId::Home);
    let title = builder.words("title_choose", &[]);
    let description = builder.words("description_choose", &[]).plain;
    let mut head = head(&builder, "choose", title, &description);
    head.alternates = alternates(&builder, PageId::Home, "");
    report(&builder, diagnostics);
    Some(Page { file: "index.html".to_owned(), head, body: Body::Choose(Choose { editions }) })
}

/// `/go/<node>/`: a node in every edition.
pub fn go(all: &Editions<'_>, index: NodeIndex, diagnostics: &mut Diagnostics) -> Option<Page> {
    let id = &all.plan.nodes.get(index)?.id;
    let mut builder = Builder::new(all, all.survey.leading(all.plan), format!("go/{id}/"))?;
    let editions = builder.page_editions(PageId::Node(index));
    let name = builder.say(&UnitId::value(id), &[]);
    let title = builder.words("title_go", &[("title", Value::Text(name.inlines))]);
    let description = builder.words("description_choose", &[]).plain;
    let head = Head { noindex: true, ..head(&builder, "go", title, &description) };
    report(&builder, diagnostics);
    Some(Page { file: format!("go/{id}/index.html"), head, body: Body::Go(Go { editions }) })
}

/// `/404.html`: nothing found, in every language. A host shows it at any depth, so its links begin at the root.
pub fn not_found(all: &Editions<'_>, diagnostics: &mut Diagnostics) -> Option<Page> {
    let mut builder = Builder::new(all, all.survey.leading(all.plan), String::new())?;
    builder.base.clone_from(&all.plan.base_url.path);
    let homes = builder.page_editions(PageId::Home);
    let mut notices = Vec::new();
    for (language, edition) in all.published().zip(homes) {
        let mut own = Builder::new(all, language, String::new())?;
        notices.push(Notice {
            edition,
            title: own.words("not-found", &[]),
            text: own.words("not-found_text", &[]),
            home: own.words("not-found_home", &[]),
        });
        report(&own, diagnostics);
    }
    let title = builder.words("not-found", &[]);
    let description = builder.words("not-found_text", &[]).plain;
    let head = Head {
        path: "404.html".to_owned(),
        canonical: all.plan.base_url.join("404.html"),
        noindex: true,
        ..head(&builder, "not-found", title, &description)
    };
    report(&builder, diagnostics);
    Some(Page { file: "404.html".to_owned(), head, body: Body::NotFound(NotFound { notices }) })
}

fn head(builder: &Builder<'_>, kind: &'static str, title: Text, description: &str) -> Head {
    Head {
        kind,
        path: builder.path.clone(),
        base: builder.base.clone(),
        title,
        description: shortened(description),
        canonical: builder.plan.base_url.join(&builder.path),
        noindex: false,
        alternates: Vec::new(),
        switcher: Vec::new(),
        breadcrumbs: Vec::new(),
        borrowed: 0,
    }
}
