namespace AcceptanceHarness.Simulators.HelseId.Testtoken;

/// <summary>Which claims a test token gets; numbered as in the service's contract.</summary>
internal enum Kravgenerering
{
    /// <summary>None.</summary>
    Ingen = 0,

    /// <summary>The default ones alone.</summary>
    Standard = 1,

    /// <summary>Those of the order's parameters alone.</summary>
    Parametre = 2,

    /// <summary>The default ones, and those of the order's parameters in their stead.</summary>
    StandardOgParametre = 3,
}
