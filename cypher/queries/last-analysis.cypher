// The last analysis
// Which content the last analysis has seen; nothing before the first.
MATCH (m:Meta {id: 'weft'})
RETURN m.analysed AS analysed
