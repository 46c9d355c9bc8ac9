namespace AcceptanceHarness.Simulators.HelseId.Feil;

/// <summary>HelseID's own codes, told in the text; which OAuth error they come with is not published (antakelse A-209).</summary>
internal static class HidFeil
{
    /// <summary>The main unit is not in the white list.</summary>
    public static HelseIdFeil UkjentHovedenhet { get; } = Av(1001, "The parent organization is not in the white list");

    /// <summary>The sub-unit is not in the white list.</summary>
    public static HelseIdFeil UkjentUnderenhet { get; } = Av(1002, "The child organization is not in the white list");

    /// <summary>The sub-unit's white list is under another main unit.</summary>
    public static HelseIdFeil UnderenhetHorerIkkeTil { get; } = Av(1003, "The child organization is not in the parent organization's white list");

    /// <summary>An organisation number has not nine digits.</summary>
    public static HelseIdFeil Nummerformat { get; } = Av(1004, "The organization number must have 9 digits");

    /// <summary>The client may not send a main unit.</summary>
    public static HelseIdFeil HovedenhetIkkeTillatt { get; } = Av(1005, "Passing a parent organization is not enabled for the client");

    /// <summary>The client may not send a sub-unit.</summary>
    public static HelseIdFeil UnderenhetIkkeTillatt { get; } = Av(1006, "Passing a child organization is not enabled for the client");

    /// <summary>The structure is not as specified.</summary>
    public static HelseIdFeil Spesifikasjon { get; } = Av(1007, "The request object or client assertion is not per specification");

    /// <summary>The client uses a shared secret.</summary>
    public static HelseIdFeil DeltHemmelighet { get; } = Av(1008, "The client uses a shared secret");

    /// <summary>An organisation stands in the client assertion of the code flow.</summary>
    public static HelseIdFeil ErklaringIKodeflyt { get; } = Av(1009, "Organization claims in the client assertion are not allowed in the code flow");

    /// <summary>The client has no organisation numbers.</summary>
    public static HelseIdFeil IkkeStottet { get; } = Av(1010, "The configuration of the client does not support organization claims");

    private static HelseIdFeil Av(int nummer, string text) => new("invalid_request", FormattableString.Invariant($"HID-{nummer}: {text}"));
}
