namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>Where a prescription stands in Reseptformidleren (kodeverk 7408); an expired one is deleted and has no status.</summary>
public enum Reseptstatus
{
    /// <summary>E: can be dispensed.</summary>
    Ekspederbar,

    /// <summary>U: a pharmacy has taken it down and holds it.</summary>
    UnderEkspedering,

    /// <summary>T: called back.</summary>
    Tilbakekalt,

    /// <summary>R: dispensed for the last time.</summary>
    Avsluttet,
}
