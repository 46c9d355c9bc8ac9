namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>What an element of an extension document holds.</summary>
internal enum Elementslag
{
    /// <summary>Text of any kind.</summary>
    Tekst,

    /// <summary>A moment, xs:dateTime.</summary>
    Tidspunkt,

    /// <summary>A code with kodeverk (CV).</summary>
    Kode,

    /// <summary>Other elements, in a given order.</summary>
    Deler,
}
