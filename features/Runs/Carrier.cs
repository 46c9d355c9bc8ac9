using AcceptanceHarness.Features.Drivers.Carriers;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Runs;

/// <summary>Chooses how the vendor's system is reached.</summary>
public static class Carrier
{
    /// <summary>The carrier that the settings ask for; null for the reference system in process.</summary>
    internal static IVendorSystem? Of(AcceptanceSettings settings)
    {
        IVendorSystem? system = (settings.Adapter, settings.AdapterCommand) switch
        {
            ({ } address, _) => PushCarrier.Open(address, settings.AdapterToken, TimeProvider.System),
            (_, { } command) => ProcessCarrier.Start(command, TimeProvider.System),
            _ => null,
        };
        return settings.Person is { } person ? person(system) : system;
    }

    /// <summary>How the system is reached, for the report.</summary>
    public static string Name(AcceptanceSettings settings) => (settings.Adapter, settings.AdapterCommand) switch
    {
        ({ }, _) => "push (HTTP)",
        (_, { }) => "prosess",
        _ => settings.Person is null ? "referansesystemet i samme prosess" : "person",
    };
}
