namespace AcceptanceHarness.Wire.Adapter;

/// <summary>One action or view of the catalogue.</summary>
/// <param name="Id">Its id in ASCII kebab-case, as it stands in the address.</param>
/// <param name="Instruks">What a person is asked to do or to look at when no adapter does it, in bokmål.</param>
/// <param name="Skjema">JSON schema: an action's arguments, a view's fields.</param>
/// <param name="Tidsfrist">How long it may take; after that the adapter is taken as lost.</param>
public sealed record AdapterEntry(string Id, string Instruks, string Skjema, TimeSpan Tidsfrist);
