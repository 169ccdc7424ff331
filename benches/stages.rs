//! The stages one by one, on the plan of size S: reading and proving it, opening an edition, one page of each kind.

use criterion::{Criterion, criterion_group, criterion_main};
use keikaku::base::diagnostic::Diagnostics;
use keikaku::model::output::Nothing;
use keikaku::pipeline::{self, Request};
use keikaku::stages::localise::Editions;
use keikaku::stages::render;
use std::collections::BTreeMap;
use std::hint::black_box;

fn stages(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    plans::write(plans::SIZES[0], folder.path()).expect("a plan");
    let request = Request::default();
    let prepared = pipeline::read(folder.path(), &request);
    let content = prepared.content.expect("a plan");
    let sources = prepared.sources;

    criterion.bench_function("read and prove", |bencher| {
        bencher.iter(|| black_box(pipeline::read(folder.path(), &request)));
    });
    let assets = keikaku::stages::finish::assets(&sources, &content.plan);
    let assets: BTreeMap<String, String> = assets.into_iter().map(|(key, asset)| (key, asset.path)).collect();
    let editions = Editions::new(&content.plan, &content.survey, assets);
    let words = |tag: &str| content.project.words(tag, &sources);
    criterion.bench_function("localise: open an edition", |bencher| {
        bencher.iter(|| black_box(editions.open(0, words)));
    });
    let edition = editions.open(0, words).expect("words").expect("an edition");
    let mut diagnostics = Diagnostics::default();
    let press = render::press(&sources, &mut diagnostics).expect("a theme");
    let renderer = pipeline::renderer(&edition, &press, &mut diagnostics).expect("a site");
    let mut seen = Vec::new();
    for id in content.plan.pages() {
        let page = edition.page(id, &mut diagnostics).expect("a page");
        if seen.contains(&page.head.kind) {
            continue;
        }
        seen.push(page.head.kind);
        let kind = page.head.kind;
        criterion.bench_function(&format!("localise: {kind}"), |bencher| {
            bencher.iter(|| black_box(edition.page(id, &mut Diagnostics::default())));
        });
        criterion.bench_function(&format!("render: {kind}"), |bencher| {
            bencher.iter(|| black_box(renderer.page(&page, &mut Diagnostics::default())));
        });
        criterion.bench_function(&format!("render from end to end: {kind}"), |bencher| {
            bencher.iter(|| black_box(renderer.whole(&page, &mut Diagnostics::default())));
        });
    }
    criterion.bench_function("everything but writing", |bencher| {
        bencher.iter(|| {
            pipeline::publish(&content, &sources, &Nothing::default(), &mut |_, _| (), &mut Diagnostics::default())
        });
    });
}

criterion_group! {
    name = all;
    config = Criterion::default().sample_size(10);
    targets = stages
}
criterion_main!(all);
