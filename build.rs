//! How the program is linked.

#[expect(clippy::disallowed_methods, reason = "this is how cargo says what it builds for")]
fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // minify-html has a table of 9.5 MB that is full of addresses. A program that may be loaded anywhere rewrites all of it
    // at every start, 8 ms and 10 MB of memory; one with a fixed place reads the few pages that it needs.
    let target = |name: &str| std::env::var(format!("CARGO_CFG_TARGET_{name}")).unwrap_or_default();
    if target("OS") == "linux" && target("ENV") == "gnu" && !target("FEATURE").contains("crt-static") {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
}
