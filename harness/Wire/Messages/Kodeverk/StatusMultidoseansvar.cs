using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Kodeverk;

/// <summary>Status in M27.1; only registration is publicly known, so the code of its opposite is an option where it is needed.</summary>
public static class StatusMultidoseansvar
{
    /// <summary>R: Registrering.</summary>
    public static readonly CS Registrering = new("R", "Registrering");
}
