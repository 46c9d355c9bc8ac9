namespace AcceptanceHarness.Wire.TestData;

/// <summary>A file that only its owner may read.</summary>
internal static class PrivateFile
{
    /// <summary>Writes the file whole or not at all; an existing one is left as it is.</summary>
    public static void Write(string path, string content)
    {
        var half = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var writer = new StreamWriter(half, options))
        {
            writer.Write(content);
        }

        try
        {
            File.Move(half, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another run made it first: its file stands.
            File.Delete(half);
        }
    }
}
