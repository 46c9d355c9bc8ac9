namespace AcceptanceHarness.Wire.Ebxml;

/// <summary>Something that is wrong with a message.</summary>
/// <param name="Kode">The error code that answers it.</param>
/// <param name="Sted">The place, as an XPath or a <c>cid:</c> address; empty for the whole.</param>
/// <param name="Tekst">What was expected and received, in bokmål.</param>
public sealed record EbxmlAvvik(EbxmlFeilkode Kode, string Sted, string Tekst);
