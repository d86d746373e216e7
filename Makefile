# What people do with this repository. `make` alone shows this list.
#
# Every target can be run again at any time and asks nothing.

HOST ?= 127.0.0.1
PORT ?= 8080
DATA ?= data
PACK ?= Packs/england
BUILD ?= .build
CASES ?= 1000000

FORMATTED = Package.swift Sources Tests $(wildcard Benchmarks/*.swift Benchmarks/*/*.swift)
RELEASE = $(BUILD)/release/touchstone
DEBUG = $(BUILD)/debug/touchstone

.DEFAULT_GOAL := help
.PHONY: help run build test lint format bench fuzz check-browser pack reference setup clean

help: ## Show this list.
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | column -t -s '|' 2>/dev/null \
	  || sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/  make \1: \2/p' $(MAKEFILE_LIST)
	@echo
	@echo 'Settings: HOST=$(HOST) PORT=$(PORT) DATA=$(DATA) PACK=$(PACK)'

setup: ## Install what this machine lacks (Debian, Ubuntu).
	@Scripts/setup

build: setup ## Build the program in release form.
	@echo 'Building; the first time takes some minutes ...'
	@swift build -c release --product touchstone

run: build ## Serve the site on real English councils and print its address.
	@$(RELEASE) serve --host $(HOST) --port $(PORT) --data $(DATA) --pack $(PACK)

test: setup ## Build everything and run all tests.
	@echo 'Building the tests; the first time takes some minutes ...'
	@swift build --build-tests
	@swift test --skip-build

lint: ## Check the formatting and the manners of the code.
	@swift format lint --strict --parallel --configuration .swift-format --recursive $(FORMATTED)
	@echo 'lint: nothing to complain about'

format: ## Put the code into its standard form.
	@swift format --in-place --parallel --configuration .swift-format --recursive $(FORMATTED)

bench: setup ## Measure speed and memory (docs/reference/performance.md).
	@test -f Benchmarks/Package.swift || { echo 'bench: there are no benchmarks yet' >&2; exit 1; }
	@swift build -c release --product touchstone
	@Benchmarks/site.sh $(TIDY)
	@swift package --package-path Benchmarks benchmark

fuzz: setup ## Put a million random cases before everything that reads what others send.
	@swift build --build-tests
	@TOUCHSTONE_FUZZ=$(CASES) swift test --skip-build --filter FuzzTests

check-browser: ## Check every kind of page in a headless browser.
	@Scripts/setup --checks
	@swift build --product touchstone
	@Checks/browser/.venv/bin/python Checks/browser --program $(DEBUG) --pack $(PACK) $(CHECKS)

pack: build ## Write Packs/england again from the data held in DATA.
	@$(RELEASE) pack build $(PACK) --data $(DATA)

reference: ## Write the generated pages of docs again (command line, list of decisions).
	@swift build --product touchstone
	@Scripts/command-line-reference $(DEBUG) > docs/reference/command-line.md
	@Scripts/decisions-index

clean: ## Remove what was built; the data stay.
	@rm -rf $(BUILD) Benchmarks/.build Checks/browser/.venv Checks/browser/screenshots
