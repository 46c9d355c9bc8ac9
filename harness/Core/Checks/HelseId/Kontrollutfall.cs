namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>What a session shows of a requirement to a HelseID client.</summary>
public enum Kontrollutfall
{
    /// <summary>The client did it, and nothing was found.</summary>
    Bestatt,

    /// <summary>The client broke it.</summary>
    IkkeBestatt,

    /// <summary>There is something to remark on, and nothing that breaks it.</summary>
    Merknad,

    /// <summary>Nothing in the session concerned it.</summary>
    IkkeProvd,

    /// <summary>Only a person can say.</summary>
    MaVurderes,
}
