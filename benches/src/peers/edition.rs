//! The texts of a language: its messages, formatted as they are for keikaku's own pages.

use super::node::Node;
use super::page::plain;
use crate::files;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use std::io;
use std::path::Path;
use toml::Table;

/// How the ids of the messages begin that the peers' templates use.
const FRAME: &str = "beside_back beside_open better_ count_ edition_ entry_ field_indicators field_structure frame_ \
    home_contents home_indicator-count level_ menu_ node_ plan print_back survey_ table_about table_b table_c \
    table_indicator table_no-years table_survey table_target words_";

/// The texts of one language.
pub(super) struct Edition<'a> {
    /// Its tag.
    pub(super) tag: &'a str,
    bundle: FluentBundle<FluentResource>,
    /// The names of the messages that belong to the frame.
    frame: Vec<String>,
}

impl<'a> Edition<'a> {
    pub(super) fn open(plan: &Path, tag: &'a str) -> io::Result<Self> {
        let mut bundle = FluentBundle::new(vec![tag.parse().map_err(io::Error::other)?]);
        bundle.set_use_isolating(false);
        let mut frame = Vec::new();
        for (_, text) in files(&plan.join("locales").join(tag))? {
            let ids = text.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
            let used = ids.filter(|id| FRAME.split(' ').any(|start| id.starts_with(start)));
            frame.extend(used.map(ToOwned::to_owned));
            let resource =
                FluentResource::try_new(text).map_err(|(_, errors)| io::Error::other(format!("{errors:?}")))?;
            bundle.add_resource_overriding(resource);
        }
        Ok(Self { tag, bundle, frame })
    }

    /// A message, or, behind a full stop, one of its attributes; nothing if it is not there.
    pub(super) fn say(&self, id: &str, with: &[(&str, &str)]) -> String {
        let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
        let message = self.bundle.get_message(id);
        let pattern = message.and_then(|message| match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        });
        let mut arguments = FluentArgs::new();
        for (name, value) in with {
            arguments.set(*name, *value);
        }
        pattern.map_or_else(String::new, |found| {
            self.bundle.format_pattern(found, Some(&arguments), &mut Vec::new()).into_owned()
        })
    }

    /// The same without links and readings.
    pub(super) fn plain(&self, id: &str) -> String {
        plain(&self.say(id, &[]))
    }

    /// A figure with its unit, grouped and pointed as the language does.
    pub(super) fn figure(&self, unit: &str, figure: &str) -> String {
        if figure.parse::<f64>().is_err() {
            return self.plain(&format!("target_{figure}"));
        }
        let (group, point) = if ["vi", "id", "pt-BR"].contains(&self.tag) { ('.', ',') } else { (',', '.') };
        let (whole, rest) = figure.split_once('.').unwrap_or((figure, ""));
        let mut shown = String::new();
        for (at, digit) in whole.char_indices() {
            if at > 0 && (whole.len() - at) % 3 == 0 {
                shown.push(group);
            }
            shown.push(digit);
        }
        if !rest.is_empty() {
            shown = format!("{shown}{point}{rest}");
        }
        if unit == "percent" { shown + "%" } else { plain(&self.say(&format!("unit_{unit}"), &[("n", &shown)])) }
    }

    /// Where a node stands in the printed plan, or the paragraph of one of its fields.
    pub(super) fn place(&self, node: &Node, field: Option<(&str, i64)>) -> String {
        let levels = ["chapter", "section", "item"];
        let steps = levels.iter().zip(&node.trail).map(|(level, number)| (format!("level_{level}"), *number));
        let cited = field.map(|(field, number)| (format!("field_{field}.citation"), number));
        let said = steps.chain(cited).map(|(id, number)| self.say(&id, &[("number", &number.to_string())]));
        let join = |before: String, step: String| self.say("citation_step", &[("before", &before), ("step", &step)]);
        plain(&said.reduce(join).unwrap_or_default())
    }

    /// The words of the frame, with marks where numbers go.
    pub(super) fn frame(&self) -> Table {
        let with = [("number", "{n}"), ("n", "{n}"), ("share", "100%")];
        self.frame.iter().map(|id| (id.clone(), plain(&self.say(id, &with)).into())).collect()
    }
}

/// What speakers call their language.
pub(super) fn own_name(tag: &str) -> &'static str {
    match tag {
        "ja" => "日本語",
        "ja-simple" => "やさしい にほんご",
        "zh-Hans" => "简体中文",
        "vi" => "Tiếng Việt",
        "fil" => "Filipino (Tagalog)",
        "ko" => "한국어",
        "ne" => "नेपाली",
        "id" => "Bahasa Indonesia",
        "pt-BR" => "Português (Brasil)",
        "es" => "Español",
        "th" => "ไทย",
        _ => "English",
    }
}
