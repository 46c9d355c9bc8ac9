using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Kodeverk;

/// <summary>Why an M9.6 of version 2015 lists nothing; the real code list is not public, so these are our own (antakelse A-040).</summary>
public static class StatusSok
{
    /// <summary>The patient has reserved against being looked up.</summary>
    public static readonly CS Reservert = new("reservert", "Pasienten har reservert seg mot innsyn");

    /// <summary>There are only locked prescriptions that are not listed.</summary>
    public static readonly CS Last = new("last", "Pasienten har resepter som ikke vises");
}
