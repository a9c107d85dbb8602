"""Small upstream documents, each with one thing in it."""

from __future__ import annotations

import yaml
from pipeline.normal_form import normal_form
from pipeline.report import Report


def document(schemas="", paths="", version="3.0.3"):
    """An upstream document with these components, and an operation that answers with `Thing`."""
    text = f"""
openapi: {version}
info: {{title: Upstream, version: '1', description: Prose that must not stay.}}
servers: [{{url: https://api.example.com}}]
paths:
  /thing/{{thingId}}:
    get:
      operationId: getThing
      summary: Prose that must not stay.
      tags: [Things]
      parameters:
        - {{name: thingId, in: path, required: true, schema: {{type: string, format: uuid}}}}
      responses:
        '200':
          description: Prose that must not stay.
          content: {{application/json: {{schema: {{$ref: '#/components/schemas/Thing'}}}}}}
        '404': {{description: gone}}
{paths}
components:
  schemas:
    Thing:
      type: object
      description: Prose that must not stay.
      example: {{a: 1}}
      required: [id]
      properties:
        id: {{type: string, format: uuid, description: Prose that must not stay.}}
        name: {{type: string, nullable: true}}
{schemas}
"""
    return yaml.safe_load(text)


def normalised(**parts):
    """(normal form, report) of such a document."""
    report = Report()
    return normal_form(document(**parts), report), report


def schemas_of(**parts):
    """The component schemas of its normal form."""
    return normalised(**parts)[0]["components"]["schemas"]
