namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>An appointment has a place, or is held by video or telephone.</summary>
public sealed class PlaceIsGiven : Timeinvariant
{
    /// <inheritdoc/>
    public override string Id => "virtualservice-or-location-required";

    /// <inheritdoc/>
    public override string Rule => "En time skal ha minst ett sted i contained, eller utvidelsen for virtuell time.";

    private protected override string Krav => $"{Timeuttrykk.ErVirtuell} or contained.ofType(Location).exists()";

    private protected override string Folge => "Innbyggeren får ikke vite hvor timen er.";

    private protected override string Vis => "contained.ofType(Location).id";

    private protected override string Retting => "Send stedet i contained, eller utvidelsen hn-basis-virtual-service.";
}
