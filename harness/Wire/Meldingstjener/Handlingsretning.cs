namespace AcceptanceHarness.Wire.Meldingstjener;

/// <summary>Which way an action of a process goes.</summary>
public enum Handlingsretning
{
    /// <summary>The citizen's side sends, the other side receives.</summary>
    FraInnbygger,

    /// <summary>The other side sends, the citizen's side receives.</summary>
    TilInnbygger,
}
