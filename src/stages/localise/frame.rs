//! The site, and the head of a page: what search engines and the switcher are told comes from the survey alone.

use super::beside;
use super::builder::{Builder, Links};
use super::data::files;
use super::making::making;
use super::words;
use crate::engines::{languages, prose};
use crate::model::page::{Alternate, Body, Edition, FieldContent, Head, Link, MenuLink, Name, Site, Text};
use crate::model::plan::{PageId, Plan, UnitId};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The longest description, in characters.
const DESCRIPTION: usize = 160;

/// What all pages of an edition share.
pub fn site(builder: &mut Builder<'_>) -> Option<Site> {
    let language = builder.plan.languages.get(builder.language)?;
    let own = builder.edition.homes.iter().find(|&&(number, _)| number == builder.language);
    let entries = menu(builder.plan).into_iter().filter_map(|(kind, page)| {
        let (id, title) = if let PageId::Node(index) = page {
            let id = builder.plan.nodes.get(index)?.id.clone();
            let title = builder.label(&UnitId::value(&id), &[]);
            (id, title)
        } else {
            (kind.to_owned(), builder.words(&format!("menu_{kind}"), &[]))
        };
        Some(MenuLink { kind, id, title, is_page: kind == PAGE, path: builder.href(page) })
    });
    let menu: Vec<MenuLink> = entries.collect();
    Some(Site {
        lang: language.tag.clone(),
        locale: languages::with_region(&language.tag),
        dir: language.dir,
        name: language.name.clone(),
        gap: if languages::has_wide_marks(&language.tag) { "" } else { " " },
        kind: language.kind.name(),
        source: builder.plan.source_language()?.tag.clone(),
        is_source: builder.language == builder.plan.source,
        title: builder.label(&UnitId::value("plan"), &[]),
        city: builder.label(&UnitId::attribute("plan", "city"), &[]),
        about: builder.label(&UnitId::attribute("plan", "about"), &[]),
        noticed: builder.edition.is_noticed(),
        making: making(builder),
        editions: builder.page_editions(PageId::Home),
        original: builder.original().cloned(),
        share: own.map_or_else(String::new, |(_, home)| home.share.clone()),
        menu,
        assets: builder.edition.assets.clone(),
    })
}

/// The kind of the menu's links to pages of the plan.
const PAGE: &str = "page";

/// Where the menu leads, with the kind of each link.
fn menu(plan: &Plan) -> Vec<(&'static str, PageId)> {
    let fixed = [
        ("home", PageId::Home, true),
        ("ask", PageId::Ask, plan.has_questions()),
        ("indicators", PageId::Indicators, !plan.indicators.is_empty()),
        ("glossary", PageId::Glossary, !plan.glossary.is_empty()),
        ("search", PageId::Search, plan.searched),
        ("print", PageId::Print, true),
        ("data", PageId::Data, true),
    ];
    let fixed = fixed.into_iter().filter(|(_, _, there)| *there).map(|(kind, page, _)| (kind, page));
    fixed.chain(plan.site_pages().map(|index| (PAGE, PageId::Node(index)))).collect()
}

/// The place in the menu of the link that leads to a page.
fn entry(plan: &Plan, page: PageId) -> Option<usize> {
    menu(plan).iter().position(|&(_, entry)| entry == page)
}

/// Whether the words around an edition's pages have readings: its name for the box that shows them, or any other.
pub fn has_readings(edition: &super::Edition<'_>) -> bool {
    Builder::new(edition, String::new()).is_some_and(|mut builder| {
        builder.words("frame_readings", &[]);
        site(&mut builder);
        builder.readings.get()
    })
}

/// An edition's home, with its number, as the readers of `edition` are told of it.
pub fn home(edition: &super::Edition<'_>, number: usize) -> Option<(usize, Edition)> {
    let language = edition.plan.languages.get(number)?;
    let share = edition.survey.editions.get(number)?.share;
    let home = Edition {
        tag: language.tag.clone(),
        dir: language.dir,
        name: language.name.clone(),
        source_name: None,
        kind: language.kind.name(),
        path: format!("{}/", language.tag),
        aria_current: if number == edition.language { "true" } else { "false" },
        translated: edition.survey.is_translated(number, PageId::Home),
        share: edition.voice.percent(&share.to_string()),
        title: None,
    };
    Some((number, home))
}

/// The head of an edition's page.
pub fn head(builder: &mut Builder<'_>, page: PageId, body: &Body) -> Option<Head> {
    let survey = builder.edition.survey;
    // A node beside the source is the node's page once more: search engines are shown that one.
    builder.links = Links::Alone;
    let beside_of = if let PageId::Beside(index) = page { Some(PageId::Node(index)) } else { None };
    let shown = beside_of.unwrap_or(page);
    let base_url = &builder.plan.base_url;
    let leading = survey.leading(builder.plan);
    let leading_tag = &builder.plan.languages.get(leading)?.tag;
    let (rest, alone) = (builder.plan.page_path(page), builder.plan.page_path(shown));
    let in_leading = base_url.join(&[leading_tag, "/", alone.as_str()].concat());
    let translations = survey.translations(shown);
    let is_translated = |number: usize| translations.get(number) == Some(&true);
    let translated = is_translated(builder.language);
    let listed = translated && beside_of.is_none();
    let alternates = if listed { alternates(builder.edition, page, &in_leading) } else { Vec::new() };
    let homes = builder.edition.homes.iter();
    let untranslated = homes.filter(|(number, _)| !is_translated(*number)).map(|(_, home)| home.tag.clone());
    let canonical = if translated { base_url.join(&builder.href(shown)) } else { in_leading };
    let (beside, beside_at) = beside_source(builder, page).unzip();
    let (kind, title, (description, description_lang)) = about(builder, page, body);
    let words = words::foot(builder);
    let breadcrumbs = breadcrumbs(builder, page);
    let around = around(builder);
    let mut head = Head {
        kind,
        path: builder.path.clone(),
        base: builder.base.clone(),
        original: builder.in_original(shown),
        beside,
        beside_at,
        rest,
        untranslated: untranslated.collect(),
        title,
        address: base_url.join(&builder.path),
        description: shortened(&description).into(),
        description_lang,
        canonical,
        noindex: !listed,
        links: String::new(),
        entry: entry(builder.plan, page),
        breadcrumbs,
        borrowed: builder.borrowed.len(),
        borrowed_text: builder.voice.shown(&builder.borrowed.len().to_string()),
        around,
        around_text: builder.voice.shown(&around.to_string()),
        stale: builder.stale.len(),
        stale_text: builder.voice.shown(&builder.stale.len().to_string()),
        words,
        readings: builder.readings(),
        files: files(builder, page),
        linked_data: None,
    };
    head.links = links(&head, &alternates);
    Some(head)
}

/// How many names around the page's own texts are borrowed. Those of the site stand on every page.
fn around(builder: &Builder<'_>) -> usize {
    if builder.voice.chain.len() < 2 {
        return 0;
    }
    let (plan, survey) = (builder.plan, builder.edition.survey);
    let pages = plan.site_pages().filter_map(|index| plan.nodes.get(index)).map(|page| UnitId::value(&page.id));
    let site = pages.chain([UnitId::value("plan")]).filter(|unit| !survey.has(builder.language, unit));
    let mut around: BTreeSet<UnitId> = site.filter(|unit| !builder.borrowed.contains(unit)).collect();
    around.extend(builder.around.iter().cloned());
    around.len()
}

/// Where a node stands beside the source, and the same up to the id of a paragraph.
fn beside_source(builder: &Builder<'_>, page: PageId) -> Option<(String, String)> {
    let PageId::Node(index) = page else { return None };
    let node = builder.plan.nodes.get(index).filter(|_| builder.language != builder.plan.source)?;
    let path = builder.href(PageId::Beside(index));
    let paragraph = [&path, "#", &node.id, "_"].concat();
    Some((path, paragraph))
}

/// What `<head>` says of a page's addresses.
pub fn links(head: &Head, alternates: &[Alternate<'_>]) -> String {
    // As much as two files and a dozen languages need.
    let mut links = String::with_capacity(2 << 10);
    let mut link = |rel: &str, kind: Option<(&str, &str)>, href: &[&str]| {
        links.push_str("<link rel=");
        links.push_str(rel);
        if let Some((attribute, value)) = kind {
            links.extend([" ", attribute, "=\""]);
            prose::escape(value, &mut links);
            links.push('"');
        }
        links.push_str(" href=\"");
        for part in href {
            prose::escape(part, &mut links);
        }
        links.push_str("\">");
    };
    link("canonical", None, &[&head.canonical]);
    for alternate in alternates {
        link("alternate", Some(("hreflang", alternate.hreflang)), &[&alternate.href]);
    }
    for file in &head.files {
        link("alternate", Some(("type", file.media)), &[&head.base, &file.path]);
    }
    links
}

/// Every edition in which the page is translated, and where readers of other languages are best sent.
pub fn alternates<'e>(edition: &'e super::Edition<'_>, page: PageId, in_leading: &str) -> Vec<Alternate<'e>> {
    let plan = edition.plan;
    let (rest, translations) = (plan.page_path(page), edition.survey.translations(page));
    let root = plan.base_url.join("");
    let mut alternates = Vec::with_capacity(edition.homes.len() + 1);
    for (number, home) in &edition.homes {
        if translations.get(*number) == Some(&true) {
            alternates.push(Alternate { hreflang: &home.tag, href: [&root, home.path.as_str(), &rest].concat() });
        }
    }
    let default = if page == PageId::Home { root } else { in_leading.to_owned() };
    alternates.push(Alternate { hreflang: "x-default", href: default });
    alternates
}

/// A text for the meta element, and its language, where it is not the page's.
pub type Description = (Arc<str>, Option<String>);

/// What describes a page.
pub fn described(text: Text) -> Description {
    (text.plain, text.lang)
}

/// Kind, title and description of a page.
fn about(builder: &mut Builder<'_>, page: PageId, body: &Body) -> (&'static str, Text, Description) {
    let mut list =
        |kind, title, description| (kind, builder.words(title, &[]), described(builder.words(description, &[])));
    match (page, body) {
        (PageId::Indicators, _) => list("indicators", "title_indicators", "description_indicators"),
        (PageId::Ask, _) => list("ask", "title_ask", "description_ask"),
        (PageId::Data, _) => list("data", "title_data", "description_data"),
        (PageId::Glossary, _) => list("glossary", "title_glossary", "description_glossary"),
        (PageId::Search, _) => list("search", "title_search", "description_search"),
        (PageId::PrintPart(index) | PageId::IndicatorsPart(index), _) => {
            let (kind, _, description) = if matches!(page, PageId::PrintPart(_)) {
                list("print", "title_print", "description_print")
            } else {
                list("indicators", "title_indicators", "description_indicators")
            };
            let id = builder.plan.nodes.get(index).map_or("", |node| node.id.as_str());
            (kind, builder.label(&UnitId::value(id), &[]), description)
        }
        (PageId::Print, _) => list("print", "title_print", "description_print"),
        (PageId::Node(_), Body::Node(node)) => {
            let text = node.fields.iter().find_map(|field| first_text(&field.content)).unwrap_or(&node.name.exact);
            ("node", node.name.exact.clone(), (Arc::clone(&text.plain), text.lang.clone()))
        }
        (PageId::Beside(_), Body::Beside(page)) => {
            let (title, description) = beside::title(builder, &page.own.name.exact.plain);
            ("beside", title, description)
        }
        (PageId::Indicator(_), Body::Indicator(page)) => {
            let indicator = &page.indicator;
            ("indicator", indicator.name.exact.clone(), described(indicator.sentence.clone()))
        }
        _ => {
            let description = builder.label(&UnitId::attribute("plan", "about"), &[]);
            ("home", builder.label(&UnitId::value("plan"), &[]), described(description))
        }
    }
}

/// The first sentence-like text of a field.
pub fn first_text(content: &FieldContent) -> Option<&Text> {
    match content {
        FieldContent::Text { unit } => Some(&unit.text),
        FieldContent::Paragraphs { units } | FieldContent::List { units } => units.first().map(|unit| &unit.text),
        FieldContent::TitledList { entries } => entries.first().map(|entry| &entry.text),
        FieldContent::Choice { .. }
        | FieldContent::Quantity { .. }
        | FieldContent::Period { .. }
        | FieldContent::Organisation { .. }
        | FieldContent::References { .. }
        | FieldContent::Indicators { .. }
        | FieldContent::Children { .. }
        | FieldContent::Editions { .. } => None,
    }
}

/// A text cut to what search engines show, with a mark where it was cut.
pub fn shortened(text: &str) -> String {
    match text.char_indices().nth(DESCRIPTION) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default().trim_end()),
    }
}

/// From home to the parent.
fn breadcrumbs(builder: &mut Builder<'_>, page: PageId) -> Vec<Link> {
    if page == PageId::Home {
        return Vec::new();
    }
    let mut links = vec![list_link(builder, "menu_home", PageId::Home)];
    match page {
        PageId::Node(index) => links.extend(ancestors(builder, index)),
        PageId::Beside(index) => {
            links.extend(ancestors(builder, index));
            links.extend(builder.link(index));
        }
        PageId::Indicator(_) | PageId::IndicatorsPart(_) => {
            links.push(list_link(builder, "title_indicators", PageId::Indicators));
        }
        PageId::PrintPart(_) => links.push(list_link(builder, "title_print", PageId::Print)),
        PageId::Home
        | PageId::Ask
        | PageId::Indicators
        | PageId::Data
        | PageId::Glossary
        | PageId::Search
        | PageId::Print => {}
    }
    links
}

fn list_link(builder: &mut Builder<'_>, title: &str, page: PageId) -> Link {
    Link {
        label: None,
        name: Name::new(builder.words(title, &[]), None),
        path: builder.href(page),
        children: Vec::new(),
    }
}

/// Links to the nodes above a node, from the top.
pub fn ancestors(builder: &mut Builder<'_>, index: usize) -> Vec<Link> {
    let parent = builder.plan.nodes.get(index).and_then(|node| node.parent);
    let Some(parent) = parent else { return Vec::new() };
    let mut links = ancestors(builder, parent);
    links.extend(builder.link(parent));
    links
}
