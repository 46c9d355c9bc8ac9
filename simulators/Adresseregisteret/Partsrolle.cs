namespace AcceptanceHarness.Simulators.Adresseregisteret;

/// <summary>Which side of the dialogue with citizens a party is; an agreement is between one of each.</summary>
public enum Partsrolle
{
    /// <summary>Health personnel: a clinic.</summary>
    Helsepersonell,

    /// <summary>The citizen: Helsenorge, for all citizens.</summary>
    Innbygger,
}
