namespace AcceptanceHarness.Wire.Ebxml;

/// <summary>That the sender asks for an acknowledgment.</summary>
/// <param name="Signert">Whether it is to be signed.</param>
/// <param name="Aktor">Who is to give it.</param>
public sealed record EbxmlKvitteringsonske(bool Signert, string Aktor = EbxmlNavn.MottakersMsh);
