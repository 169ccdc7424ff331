//! The texts that the plan needs: which units there are, and which of them each page shows.

use super::{Content, Field, Indicator, NodeIndex, PageId, Plan, UnitId};
use crate::base::source::Span;
use std::collections::BTreeSet;

impl Plan {
    /// Every unit of the plan's words, each once, in a reader's order.
    #[must_use]
    pub fn units(&self) -> Vec<UnitId> {
        let mut units = self.plan_units();
        units.extend((0..self.nodes.len()).flat_map(|index| self.node_units(index)));
        units.extend(self.indicators.iter().flat_map(Self::indicator_units));
        units.extend(self.glossary_units());
        units.extend(self.ask_units());
        let mut seen = BTreeSet::new();
        units.retain(|unit| seen.insert(unit.clone()));
        units
    }

    /// Where the content asks for a message, and the address in each edition where it is shown: nothing if that is
    /// many pages.
    #[must_use]
    pub fn owner(&self, message: &str) -> (Option<Span>, Option<String>) {
        let (first, rest) = message.split_once('_').map_or((message, None), |(first, rest)| (first, Some(rest)));
        if first == "indicator"
            && let Some(indicator) = self.indicators.iter().find(|indicator| rest == Some(indicator.id.as_str()))
        {
            return (Some(indicator.span), Some(format!("indicators/{}/", indicator.id)));
        }
        if let Some(&span) = self.origins.get(message) {
            let entry = rest.and_then(|id| match first {
                "glossary" => Some(format!("glossary/#{id}")),
                "question" | "contact" => Some(format!("ask/#{message}")),
                _ => None,
            });
            return (Some(span), entry);
        }
        let node = self.nodes.iter().find(|node| node.id == first);
        let address = node.map(|node| rest.map_or(node.path.clone(), |anchor| format!("{}#{anchor}", node.path)));
        (node.map(|node| node.span), address)
    }

    /// The unit of a page's title; home is called by the plan's name, lists by the tool's words.
    #[must_use]
    pub fn title_unit(&self, page: PageId) -> Option<UnitId> {
        match page {
            PageId::Home => Some(UnitId::value("plan")),
            PageId::Node(index) | PageId::Beside(index) | PageId::PrintPart(index) | PageId::IndicatorsPart(index) => {
                self.nodes.get(index).map(|node| UnitId::value(&node.id))
            }
            PageId::Indicator(index) => {
                self.indicators.get(index).map(|indicator| UnitId::of("indicator", &indicator.id))
            }
            PageId::Ask | PageId::Indicators | PageId::Data | PageId::Glossary | PageId::Search | PageId::Print => None,
        }
    }

    /// The plan's units that a page shows as its own: what a resident came for, without the frame.
    #[must_use]
    pub fn page_units(&self, page: PageId) -> Vec<UnitId> {
        match page {
            PageId::Home => {
                let mut units = name_units();
                units.extend(self.outline_units());
                let depth = self.home_depth();
                let listed = self.nodes.iter().filter(|node| !node.is_page && node.depth <= depth);
                units.extend(listed.map(|node| UnitId::value(&node.id)));
                units
            }
            PageId::Ask => {
                let passages = self.questions.iter().flat_map(|question| &question.passages);
                let mut units = self.ask_units();
                units.extend(passages.flat_map(|passage| self.passage_units(passage)));
                units
            }
            PageId::Node(index) | PageId::Beside(index) => {
                let mut units = self.node_units(index);
                for (_, content) in self.nodes.get(index).map_or(&[][..], |node| &node.fields) {
                    if let Content::Indicators(indicators) = content {
                        let indicators = indicators.iter().filter_map(|&index| self.indicators.get(index));
                        units.extend(indicators.flat_map(Self::indicator_units));
                    }
                }
                units
            }
            PageId::Indicators if self.splits_indicators() => self.roots().map(|root| self.name_unit(root)).collect(),
            PageId::Indicators => self.indicators.iter().map(Self::indicator_unit).collect(),
            PageId::IndicatorsPart(root) => {
                let below = self.indicators_below(root);
                below.iter().filter_map(|&number| self.indicators.get(number)).map(Self::indicator_unit).collect()
            }
            PageId::Indicator(index) => self.indicators.get(index).map(Self::indicator_units).unwrap_or_default(),
            PageId::Data | PageId::Search => Vec::new(),
            PageId::Glossary => self.glossary_units(),
            PageId::Print if self.roots().count() > 1 => self.roots().map(|root| self.name_unit(root)).collect(),
            PageId::Print => self.roots().flat_map(|root| self.page_units(PageId::PrintPart(root))).collect(),
            PageId::PrintPart(root) => {
                self.subtree(root).into_iter().flat_map(|index| self.page_units(PageId::Node(index))).collect()
            }
        }
    }

    fn name_unit(&self, index: NodeIndex) -> UnitId {
        UnitId::value(self.nodes.get(index).map_or("", |node| node.id.as_str()))
    }

    fn outline_units(&self) -> Vec<UnitId> {
        let titled = self.outline.iter().filter(|entry| entry.titled && entry.node.is_none());
        titled.map(|entry| UnitId::of("outline", &entry.id)).collect()
    }

    /// Names, levels, fields, choices, units, surveys, reasons, notes, places: what `plan.ftl` holds.
    fn plan_units(&self) -> Vec<UnitId> {
        let mut units = name_units();
        units.extend(self.used_levels().into_iter().map(|level| UnitId::of("level", level)));
        for (id, field) in &self.fields {
            units.extend(Self::field_units(id, field));
        }
        let lists = [
            ("unit", &self.units),
            ("survey", &self.surveys),
            ("count", &self.counts),
            ("organisation", &self.organisations),
            ("missing", &self.missing),
            ("note", &self.notes),
        ];
        for (prefix, ids) in lists {
            units.extend(ids.iter().map(|id| UnitId::of(prefix, id)));
        }
        units.extend(self.outline_units());
        units.extend(self.references.iter().map(|place| UnitId::of("reference", &place.id)));
        units
    }

    /// Levels whose names are shown: those of numbered nodes, of the outline and of places.
    fn used_levels(&self) -> BTreeSet<&str> {
        let numbered = self.levels.iter().filter(|(_, level)| level.numbered).map(|(id, _)| id.as_str());
        let outline = self.outline.iter().filter_map(|entry| entry.step.as_ref());
        let places = self.references.iter().flat_map(|place| &place.path);
        numbered.chain(outline.chain(places).map(|step| step.level.as_str())).collect()
    }

    fn field_units(id: &str, field: &Field) -> Vec<UnitId> {
        let message = format!("field_{id}");
        let mut units = Vec::new();
        if field.heading {
            units.push(UnitId::value(&message));
        }
        if field.intro {
            units.push(UnitId::attribute(&message, "intro"));
        }
        if field.citation {
            units.push(UnitId::attribute(&message, "citation"));
        }
        units.extend(field.choices.iter().map(|choice| UnitId::value(format!("choice_{id}_{choice}"))));
        units
    }

    fn node_units(&self, index: NodeIndex) -> Vec<UnitId> {
        let Some(node) = self.nodes.get(index) else { return Vec::new() };
        let mut units = vec![UnitId::value(&node.id)];
        for (field, content) in &node.fields {
            let message = [&node.id, "_", field].concat();
            match content {
                Content::Text | Content::Choice { text: true, .. } => units.push(UnitId::value(message)),
                Content::Paragraphs(ids) | Content::List(ids) => {
                    units.extend(ids.iter().map(|id| UnitId::of(&message, id)));
                }
                Content::TitledList(ids) => {
                    for id in ids {
                        units.push(UnitId::of(&message, id));
                        units.push(UnitId::attribute([&message, "_", id].concat(), "text"));
                    }
                }
                Content::Choice { text: false, .. }
                | Content::Quantity { .. }
                | Content::Period { .. }
                | Content::Organisation(_)
                | Content::Indicators(_)
                | Content::References(_)
                | Content::Children
                | Content::Editions => {}
            }
        }
        units
    }

    fn indicator_unit(indicator: &Indicator) -> UnitId {
        UnitId::of("indicator", &indicator.id)
    }

    fn indicator_units(indicator: &Indicator) -> Vec<UnitId> {
        let name = Self::indicator_unit(indicator);
        let about = UnitId::attribute(&name.message, "about");
        vec![name, about]
    }

    fn glossary_units(&self) -> Vec<UnitId> {
        let entries = self.glossary.iter().map(|term| format!("glossary_{}", term.id));
        entries.flat_map(|message| [UnitId::value(&message), UnitId::attribute(message, "text")]).collect()
    }
}

/// What plan and city are called.
fn name_units() -> Vec<UnitId> {
    vec![UnitId::value("plan"), UnitId::attribute("plan", "city"), UnitId::attribute("plan", "about")]
}
