# The verbs live in make.py, which people without make call themselves: python make.py VERB
PYTHON ?= $(shell command -v python3 || command -v python || echo python3)
.DEFAULT_GOAL := help
.PHONY: run test test-slow soak check conform cover shots bench bundle bundle-windows bundle-check languages format lock help

run test test-slow soak check conform cover shots bench bundle bundle-windows bundle-check languages format lock help:
	@$(PYTHON) make.py $@ $(if $(P),P=$(P)) $(if $(CYCLES),CYCLES=$(CYCLES)) $(ARGS)
