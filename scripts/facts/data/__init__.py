"""Library in, tables, files for machines and citations out.

`tables.make_tables` gives every table, `exports.list_downloads` the files below data/v1/, and
`works.Citer` what is cited; `citations` and `citation_files` print it.
"""
