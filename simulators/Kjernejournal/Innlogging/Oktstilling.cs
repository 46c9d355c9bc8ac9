namespace AcceptanceHarness.Simulators.Kjernejournal.Innlogging;

/// <summary>Where a session stands.</summary>
internal enum Oktstilling
{
    /// <summary>It lives.</summary>
    Apen,

    /// <summary>It was ended.</summary>
    Avsluttet,

    /// <summary>The same user's next session took its place.</summary>
    Erstattet,

    /// <summary>Nobody renewed it in time.</summary>
    Utlopt,
}
