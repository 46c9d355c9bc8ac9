namespace AcceptanceHarness.Wire.Adapter;

/// <summary>One function that a system may declare that it has (<c>funksjoner</c>) or lacks (<c>manglerFunksjoner</c>).</summary>
/// <param name="Navn">Its name in ASCII kebab-case, as it stands in the declaration and in <c>@gjelder:funksjon:…</c>.</param>
/// <param name="Beskrivelse">What it is, in bokmål, after «kan».</param>
/// <param name="Valgfri">True when a system may lack it; whatever concerns it alone is then Ikke relevant.</param>
/// <param name="Handlinger">The actions that only a system with the function can perform.</param>
public sealed record Funksjon(string Navn, string Beskrivelse, bool Valgfri, params IReadOnlyList<string> Handlinger);
