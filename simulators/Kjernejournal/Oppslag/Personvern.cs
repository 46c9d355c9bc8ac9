namespace AcceptanceHarness.Simulators.Kjernejournal.Oppslag;

/// <summary>What the patient's privacy settings say to a look-up.</summary>
internal enum Personvern
{
    /// <summary>Nothing stands in the way.</summary>
    Apent,

    /// <summary>The patient has reserved.</summary>
    Reservert,

    /// <summary>The patient has blocked this health worker by name; nothing opens it.</summary>
    Blokkert,

    /// <summary>The patient has locked the record for all; consent or emergency opens it.</summary>
    Sperret,
}
