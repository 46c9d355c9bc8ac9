namespace AcceptanceHarness.Wire.Adapter;

/// <summary>A synthetic user of the vendor's system.</summary>
public sealed record CastUser
{
    /// <summary>The key that actions refer to, for example <c>lege-1</c>.</summary>
    public required string Nokkel { get; init; }

    /// <summary>Given name.</summary>
    public required string Fornavn { get; init; }

    /// <summary>Family name.</summary>
    public required string Etternavn { get; init; }

    /// <summary>HPR number.</summary>
    public required string Hpr { get; init; }

    /// <summary>The user's own fødselsnummer (<c>pid</c> at HelseID), synthetic; null when it is not known.</summary>
    public string? Fnr { get; init; }

    /// <summary>Date of birth: identifies who prescribes in their own name.</summary>
    public DateOnly? Fodselsdato { get; init; }

    /// <summary>Sex by kodeverk 3101: 1 mann, 2 kvinne.</summary>
    public string? Kjonn { get; init; }

    /// <summary>Profession by kodeverk 9060, for example <c>LE</c>.</summary>
    public string Yrke { get; init; } = "LE";

    /// <summary>Whether the user has the right to prescribe (rekvireringsrett).</summary>
    public bool Rekvireringsrett { get; init; } = true;

    /// <summary>The beginnings of the ATC codes that a limited right to prescribe covers; empty when the right is not limited.</summary>
    public IReadOnlyList<string> RekvirererBareAtc { get; init; } = [];

    /// <summary>The personal signing certificate (NonRepudiation) made by the harness, PKCS#12 in base64; null when the vendor uses its own.</summary>
    public CastKey? Signatur { get; init; }
}
